import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { realPage } from '@/lib/site/alternates'

/** On a page that borrows the other locale's text: says so, in the reader's own French, before the text. */
export function FallbackNotice({ page }: { readonly page: Page }) {
  if (page.locale === page.textLocale) return null
  const translate = translator(page.locale, 'frame')
  return (
    <aside className="fallback-notice" lang={page.locale} aria-labelledby="autre-version">
      <p id="autre-version">
        <b>{translate('fallback.title')}</b>
      </p>
      <p>
        {translate('fallback.reason')}{' '}
        <a href={href(realPage(page).address)} hrefLang={page.textLocale}>
          {translate('fallback.link')}
        </a>
      </p>
    </aside>
  )
}
