import { Typeset } from '@/components/Typeset'
import { type Page, site } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'

/** The line above the heading: which shore for a signatory, when for an announcement, from whom for a call. */
export function Kicker({ page }: { readonly page: Page }) {
  const { entry, textLocale } = page
  const translate = translator(textLocale, 'frame')
  switch (entry.collection) {
    case 'pages':
      return null
    case 'signataires':
      return (
        <p className="kicker">
          {translate(`role.${entry.fiche.role}`)} · {translate(`shore.${entry.fiche.cote}`)}
        </p>
      )
    case 'annonces':
      return (
        <p className="kicker">
          <time dateTime={entry.fiche.date}>
            <Typeset text={formatDate(entry.fiche.date, textLocale)} />
          </time>
          {entry.fiche.lieu ? ` · ${entry.fiche.lieu}` : null}
        </p>
      )
    case 'appels': {
      const names = site
        .signatories(page.locale)
        .filter((signatory) => entry.fiche.organismes.includes(signatory.entry.id))
        .map((signatory) => signatory.entry.fiche.sigle ?? signatory.entry.fiche.nom)
      return <p className="kicker">{[translate('call'), ...names].join(' · ')}</p>
    }
  }
}
