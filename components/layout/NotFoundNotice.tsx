import { locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { contentId } from './SkipLink'
import { WideArc } from './WideArc'

/** What an address that leads nowhere shows when it names no locale: the two ways back in. */
export function NotFoundNotice() {
  const translate = translator('fr-FR', 'notFound')
  return (
    <main id={contentId} className="chooser">
      <h1>{translate('title')}</h1>
      <p className="lead">{translate('reason')}</p>
      <WideArc cut />
      <ul>
        {locales.map((locale) => (
          <li key={locale} lang={locale}>
            <a href={href(`/${locale}/`)} hrefLang={locale}>
              {translator(locale, 'notFound')('home')}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
