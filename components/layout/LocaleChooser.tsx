import { site } from '@/lib/content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { contentId } from './SkipLink'
import { WideArc } from './WideArc'

/** The page at `/`: two doors, each in its own French. No script, no redirect: the reader chooses. */
export function LocaleChooser() {
  const translate = translator('fr-FR', 'chooser')
  return (
    <main id={contentId} className="chooser">
      <h1>{translate('title')}</h1>
      <p className="lead">{translate('question')}</p>
      <WideArc />
      <ul>
        {locales.map((locale) => (
          <Door key={locale} locale={locale} />
        ))}
      </ul>
      <p className="tagline">{translator('fr-FR', 'site')('tagline')}</p>
    </main>
  )
}

function Door({ locale }: { readonly locale: Locale }) {
  const translate = translator(locale, 'chooser')
  const home = site.pageAt(locale, [])
  return (
    <li lang={locale}>
      <h2>
        <a href={href(home?.address ?? `/${locale}/`)} hrefLang={locale}>
          {translate('place')}
        </a>
      </h2>
      <p>{translate('line')}</p>
    </li>
  )
}
