import { type Page, site } from '@/lib/content'
import { localeFacts, locales, twinLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { isHidden } from '@/lib/site/hidden'

/** Both variants side by side: the one being read, and a link to the same page in the other. */
export function LocaleSwitch({ page }: { readonly page: Page }) {
  const translate = translator(page.locale, 'frame')
  return (
    <nav className="locale-switch" aria-label={translate('switch.label')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === page.locale ? (
              <span aria-current="true">{localeFacts[locale].label}</span>
            ) : (
              <a href={href(otherShore(page).address)} lang={locale} hrefLang={locale}>
                {localeFacts[locale].label}
                <span className="visually-hidden" lang={page.locale}>
                  {' : '}
                  {translate('switch.to')}
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * The same subject at an address of the other locale, under that locale's frame even when its text is missing
 * there. From a hidden page (a 404), the other home page.
 */
export function otherShore(page: Page): Page {
  const locale = twinLocale(page.locale)
  const same = isHidden(page) ? undefined : site.page(locale, page.entry.key)
  return same ?? site.pageAt(locale, []) ?? page
}
