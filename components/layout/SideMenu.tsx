import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { PageLink } from './PageLink'

/** A section of a thousand announcements must not put a thousand links on each of them. */
const mostEntries = 7

/** The other pages of a section: from its first page, those below; from a page below, its neighbours. */
export function SideMenu({ page }: { readonly page: Page }) {
  const section = site.trail(page)[1]
  if (!section) return null
  const entries = site.children(section)
  if (entries.length === 0) return null
  const translate = translator(page.locale, 'frame')
  return (
    <nav className="side-menu" lang={page.locale} aria-label={translate('side.label')}>
      <p>
        <PageLink to={section} reader={page.locale} current={currentMark(section, page) ?? 'true'} />
      </p>
      <ul>
        {nearest(entries, page).map((entry) => (
          <li key={entry.entry.key}>
            <PageLink to={entry} reader={page.locale} current={currentMark(entry, page)} />
          </li>
        ))}
      </ul>
      {entries.length > mostEntries && section.entry.key !== page.entry.key ? (
        <p>
          <PageLink to={section} reader={page.locale}>
            {translate('side.all', { count: entries.length })}
          </PageLink>
        </p>
      ) : null}
    </nav>
  )
}

function currentMark(target: Page, page: Page): 'page' | undefined {
  return target.entry.key === page.entry.key ? 'page' : undefined
}

/** The entries that surround the page in its section's order, or the first ones. */
function nearest(entries: readonly Page[], page: Page): readonly Page[] {
  const position = entries.findIndex((entry) => entry.entry.key === page.entry.key)
  const last = Math.max(0, entries.length - mostEntries)
  const start = Math.min(last, Math.max(0, position - Math.floor(mostEntries / 2)))
  return entries.slice(start, start + mostEntries)
}
