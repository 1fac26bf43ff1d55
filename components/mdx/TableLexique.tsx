import { Typeset } from '@/components/Typeset'
import type { LexiqueEntry } from '@/lib/content'
import { type Locale, localeFacts, locales, twinLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { byName, filingLetter } from './alphabet'
import { grouped } from './grouped'
import type { Reading, WordProps } from './reading'
import { SourceNote } from './SourceNote'

/** The whole lexique in the order of the reader's own words, which come first beside those of the other shore. */
export function TableLexique({ reading }: WordProps<'TableLexique'>) {
  const t = translator(reading.locale, 'mdx')
  const order = [reading.locale, twinLocale(reading.locale)]
  const compare = byName(reading.locale)
  const entries = [...reading.site.lexique(reading.locale)].toSorted(([, a], [, b]) =>
    compare(a[reading.locale].mot, b[reading.locale].mot),
  )
  return (
    <>
      <Letters entries={entries} reading={reading} />
      <table className="table-lexique">
        <caption className="visually-hidden">{t('lexique.caption')}</caption>
        <thead>
          <tr>
            {order.map((locale) => (
              <th key={locale} scope="col">
                {localeFacts[locale].label}
              </th>
            ))}
          </tr>
        </thead>
        {entries.map(([id, entry]) => (
          <tbody key={id} id={id}>
            <tr>
              <th colSpan={locales.length} scope="rowgroup">
                <Typeset text={entry.idee} />
              </th>
            </tr>
            <tr>
              {order.map((locale) => (
                <td key={locale} data-rive={localeFacts[locale].label}>
                  <Usage usage={entry[locale]} reading={reading} />
                </td>
              ))}
            </tr>
            <tr>
              <td colSpan={locales.length} className="table-lexique-note">
                {entry.note !== undefined && (
                  <p>
                    <Typeset text={entry.note} />
                  </p>
                )}
                <Provenance entry={entry} reading={reading} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </>
  )
}

type LettersProps = {
  readonly entries: readonly (readonly [id: string, entry: LexiqueEntry])[]
  readonly reading: Reading
}

/** The way to the first word of each letter: the table is as long as forty screens of a phone. */
function Letters({ entries, reading }: LettersProps) {
  const letters = grouped(entries, ([, entry]) => filingLetter(entry[reading.locale].mot))
  return (
    <nav className="lettres" aria-label={translator(reading.locale, 'mdx')('letters')}>
      <ul>
        {letters.map(([letter, [first]]) => (
          <li key={letter}>
            <a href={`#${first?.[0]}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Usage({ usage, reading }: { readonly usage: LexiqueEntry[Locale]; readonly reading: Reading }) {
  const t = translator(reading.locale, 'mdx')
  return (
    <>
      <p className="table-lexique-mot">
        <dfn>
          <Typeset text={usage.mot} />
        </dfn>
      </p>
      <p>
        <Typeset text={usage.definition} />
      </p>
      {usage.eviter?.map(({ mot, raison }) => (
        <p key={mot} className="table-lexique-eviter">
          <Typeset text={t('lexique.avoid', { word: mot, reason: raison })} />
        </p>
      ))}
    </>
  )
}

function Provenance({ entry, reading }: { readonly entry: LexiqueEntry; readonly reading: Reading }) {
  return (
    <ul>
      {entry.sources.map((id) => (
        <li key={id}>
          <SourceNote id={id} reading={reading} />
        </li>
      ))}
    </ul>
  )
}
