import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'

/** The line above the heading: which shore for a signatory, when and where for an announcement. */
export function Kicker({ page }: { readonly page: Page }) {
  const { entry, textLocale } = page
  const translate = translator(textLocale, 'frame')
  switch (entry.collection) {
    case 'pages':
    case 'appels':
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
  }
}
