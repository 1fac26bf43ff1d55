import { Typeset } from '@/components/Typeset'
import { localeFacts, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import type { Subject } from '@/lib/site/neutral'
import { contentId } from './SkipLink'
import { WideArc } from './WideArc'

/**
 * The document at a neutral address: both variants as plain links, from which the script of the document takes the one
 * of the reader’s shore. A text of one shore is offered in both frames, and the link says whose it is.
 */
export function NeutralCard({ subject }: { readonly subject: Subject }) {
  const translate = translator('fr-FR', 'neutral')
  return (
    <main id={contentId} className="chooser neutral">
      <h1>{translate('title')}</h1>
      <p className="lead">{translate('lead')}</p>
      <WideArc />
      <ul>
        {locales.map((locale) => (
          <Variant key={locale} page={subject.pages[locale]} />
        ))}
      </ul>
      <p className="tagline">{translator('fr-FR', 'site')('tagline')}</p>
    </main>
  )
}

function Variant({
  page: { locale, textLocale, address, text },
}: {
  readonly page: Subject['pages']['fr-FR']
}) {
  return (
    <li lang={locale}>
      <p className="kicker">
        {localeFacts[locale].label}
        {textLocale === locale ? null : ` (${translator(locale, 'frame')('mark')})`}
      </p>
      <h2>
        <a href={href(address)} hrefLang={textLocale} lang={textLocale} data-shore={locale}>
          <Typeset text={text.frontMatter.title} />
        </a>
      </h2>
    </li>
  )
}
