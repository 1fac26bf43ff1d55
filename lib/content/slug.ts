import slugify from '@sindresorhus/slugify'

/**
 * The address form of a title: « Pourquoi participer ? » gives `pourquoi-participer`. Takes text as typed, before
 * typography, so that it is the same in both locales and survives a change of rules.
 */
export function slugOf(text: string): string {
  return slugify(text.replace(/['’]/g, ' '), { decamelize: false, customReplacements: [['&', ' et ']] })
}
