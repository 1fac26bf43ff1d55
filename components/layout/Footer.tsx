import { type Page, site } from '@/lib/content'
import { twinLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { Arc } from './Arc'
import { otherShore } from './LocaleSwitch'
import { PageLink } from './PageLink'

/** The page whose footer link also says how far the site meets the accessibility rules (RGAA, obligations). */
const accessibilityKey = 'pages/accessibilite'

/** Who speaks here, the legal pages, and the way to the other shore. */
export function Footer({ page }: { readonly page: Page }) {
  const name = translator(page.locale, 'site')
  const translate = translator(page.locale, 'frame')
  const other = twinLocale(page.locale)
  return (
    <footer className="ground">
      <div className="site-footer">
        <p className="footer-name">
          <Arc />
          {name('name')}
        </p>
        <p className="footer-switch">
          <a href={href(otherShore(page).address)} hrefLang={other}>
            {translate('footer.twin')}
          </a>
        </p>
        <p className="independence">{translate('footer.independence')}</p>
        <nav aria-label={translate('footer.label')}>
          <ul>
            {site.menu(page.locale, 'pied').map((entry) => (
              <li key={entry.entry.key}>
                <PageLink
                  to={entry}
                  reader={page.locale}
                  current={entry.entry.key === page.entry.key ? 'page' : undefined}
                >
                  {entry.entry.key === accessibilityKey ? translate('footer.accessibility') : undefined}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
