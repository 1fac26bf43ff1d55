import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { searchFieldAddress, searchPage } from '@/lib/site/search-page'

/**
 * The way to the search page from every page: a link straight to its field, or to the index of pages when scripts are
 * off. A field here would promise what a page without scripts cannot do.
 */
export function SearchLink({ page }: { readonly page: Page }) {
  const target = searchPage(page.locale)
  if (!target) return null
  return (
    <a
      className="search-link"
      href={searchFieldAddress(target)}
      aria-current={target.entry.key === page.entry.key ? 'page' : undefined}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M13 13l5 5M8.5 2a6.5 6.5 0 1 0 .01 0z" />
      </svg>
      <span>{translator(page.locale, 'search')('link')}</span>
    </a>
  )
}
