import type { EntryKey, Page } from '@/lib/content'
import { site } from '@/lib/content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { absolute } from './address'
import { isHidden } from './hidden'

/** Address of the page where a reader picks a locale. */
export const chooserAddress = '/'

type Alternates = Partial<Record<Locale | 'fr' | 'x-default', string>>

/** Whether search engines may list a page: a hidden page and a page borrowed from the other locale are left out. */
export function isListed(page: Page): boolean {
  return page.locale === page.textLocale && !isHidden(page)
}

/** The page in the locale its text was written for: the page itself, unless it is a fallback. */
export function realPage(page: Page): Page {
  return site.page(page.textLocale, page.entry.key) ?? page
}

/**
 * Full addresses by `hreflang`: each written text, `fr` for readers of any other French, and `x-default`, which
 * is the chooser for the home page and the same as `fr` elsewhere. Every alternate of a subject gives the same
 * answer, as search engines ignore links that are not mutual (Google, localized versions).
 */
export function languageAlternates(key: EntryKey): Alternates {
  const written = locales.flatMap((locale) => {
    const page = site.page(locale, key)
    return page && isListed(page) ? [page] : []
  })
  const [generic] = written
  if (!generic) return {}
  const french = absolute(generic.address)
  return {
    ...Object.fromEntries(written.map((page) => [page.locale, absolute(page.address)])),
    fr: french,
    'x-default': generic.segments.length === 0 ? absolute(chooserAddress) : french,
  }
}
