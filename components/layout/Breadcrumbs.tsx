import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { pageName } from '@/lib/site/page-name'
import { PageLink } from './PageLink'

/** The way down from the home page; the page being read comes last and is no link. Nothing on the home page. */
export function Breadcrumbs({ page }: { readonly page: Page }) {
  const above = site.trail(page).slice(0, -1)
  if (above.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label={translator(page.locale, 'frame')('breadcrumbs')}>
      <ol>
        {above.map((ancestor) => (
          <li key={ancestor.entry.key}>
            <PageLink to={ancestor} reader={page.locale} />
          </li>
        ))}
        <li>
          <span aria-current="page" lang={page.textLocale === page.locale ? undefined : page.textLocale}>
            {pageName(page)}
          </span>
        </li>
      </ol>
    </nav>
  )
}
