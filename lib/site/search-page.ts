import { type Page, site } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { href } from './address'

/** Id of the search field: a link to it puts the cursor there. */
export const searchFieldAnchor = 'mots'

/** The page that holds the search field and the index of pages, unless the editors took it away. */
export function searchPage(locale: Locale): Page | undefined {
  return site.page(locale, 'pages/recherche')
}

/** Address of the search field of a page that has one. */
export function searchFieldAddress(page: Page): string {
  return `${href(page.address)}#${searchFieldAnchor}`
}
