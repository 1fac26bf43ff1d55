import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { cardLines } from '@/lib/site/card-lines'
import { type Subject, subjectTitles } from '@/lib/site/neutral'
import { plainForms } from '@/lib/typography'
import { CardFrame, titleBox, titleSizes } from './CardFrame'
import { CardTitle } from './CardTitle'

const column = { width: 425, height: titleBox.height }
const columnSizes = [60, 54, 48, 44, 40, 36, 32]

/** The share card of a neutral address: each shore’s title above its end of the arc, or the one title of both. */
export function NeutralShareCard({ subject }: { readonly subject: Subject }) {
  const [france = '', quebec] = subjectTitles(subject).map(plainForms)
  return (
    <CardFrame
      siteName={translator('fr-FR', 'chooser')('title')}
      shores={{ west: localeFacts['fr-CA'].label, east: localeFacts['fr-FR'].label }}
    >
      {quebec === undefined ? (
        <CardTitle {...cardLines(france, titleBox, titleSizes)} />
      ) : (
        <TwoTitles west={quebec} east={france} />
      )}
    </CardFrame>
  )
}

/** Both in the size of the longer one: neither shore speaks louder. */
function TwoTitles({ west, east }: { readonly west: string; readonly east: string }) {
  const size = Math.min(...[west, east].map((title) => cardLines(title, column, columnSizes).size))
  return (
    <div style={{ display: 'flex', width: titleBox.width, justifyContent: 'space-between' }}>
      {[west, east].map((title) => (
        <div key={title} style={{ display: 'flex', width: column.width }}>
          <CardTitle {...cardLines(title, column, [size])} />
        </div>
      ))}
    </div>
  )
}
