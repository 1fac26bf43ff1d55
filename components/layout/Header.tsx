import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { homePage } from '@/lib/site/page-name'
import { Arc } from './Arc'
import { LocaleSwitch } from './LocaleSwitch'
import { PageLink } from './PageLink'
import { SearchLink } from './SearchLink'

const menuId = 'rubriques'

/**
 * The name of the site, the section menu, the locale switch and the way to the search page. On narrow screens the menu is a popover, which
 * needs no script; wide screens, and browsers without popovers, show it in the page.
 */
export function Header({ page }: { readonly page: Page }) {
  const name = translator(page.locale, 'site')
  const translate = translator(page.locale, 'frame')
  const home = homePage(page)
  return (
    <header className="site-header">
      <div className="masthead">
        <a
          className="brand"
          href={href(home.address)}
          aria-current={page.entry.key === home.entry.key ? 'page' : undefined}
        >
          <Arc />
          <span>
            <b>{name('name')}</b>
            <small>{name('tagline')}</small>
          </span>
        </a>
        <LocaleSwitch page={page} />
        <SearchLink page={page} />
        <button type="button" className="menu-button" popoverTarget={menuId}>
          {translate('menu.open')}
        </button>
      </div>
      <nav id={menuId} className="menu" popover="auto" aria-label={translate('menu.label')}>
        <button type="button" className="menu-button" popoverTarget={menuId} popoverTargetAction="hide">
          {translate('menu.close')}
        </button>
        <SectionList page={page} />
      </nav>
    </header>
  )
}

function SectionList({ page }: { readonly page: Page }) {
  const above = new Set(site.trail(page).map((ancestor) => ancestor.entry.key))
  return (
    <ul>
      {site.menu(page.locale, 'principal').map((section) => (
        <li key={section.entry.key}>
          <PageLink to={section} reader={page.locale} current={currentMark(section, page, above)} />
        </li>
      ))}
    </ul>
  )
}

function currentMark(section: Page, page: Page, above: ReadonlySet<string>): 'page' | 'true' | undefined {
  if (section.entry.key === page.entry.key) return 'page'
  return above.has(section.entry.key) ? 'true' : undefined
}
