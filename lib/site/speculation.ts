import { locales } from '@/lib/i18n/locales'
import { href } from './address'

/** Where browsers find the rules; documents name it in their `Speculation-Rules` header. */
export const speculationAddress = '/speculation.json'

/**
 * Which pages a browser may prepare while a reader hovers over their link (HTML, “Speculation rules”): documents of
 * the reader's own locale, no file, nothing that opens elsewhere. A header and a file, because the policy refuses
 * inline scripts. Browsers that do not know them, or that save data, leave them aside.
 */
export function speculationRules() {
  return {
    prerender: locales.map((locale) => ({
      where: {
        and: [
          { selector_matches: `:root[lang="${locale}"] a:not([download], [target], [rel~="external"])` },
          { href_matches: href(`/${locale}/*`) },
          { not: { href_matches: href(`/${locale}/*.*`) } },
        ],
      },
      eagerness: 'moderate',
    })),
  }
}
