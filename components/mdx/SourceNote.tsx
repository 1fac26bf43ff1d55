import { DateText } from '@/components/DateText'
import { Typeset } from '@/components/Typeset'
import type { Source } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import type { Reading } from './reading'

type SourceProps = { readonly source: Source; readonly reading: Reading }

/** A source in a few words, in a list of the lexique: who says it, with the link. */
export function SourceNote({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const source = reading.site.source(id, reading.locale)
  if (!source) throw new Error(`Il n’y a pas de source « ${id} » dans content/sources.yaml.`)
  return (
    <>
      <Typeset text={source.editeur} />, <SourceTitle source={source} reading={reading} />
    </>
  )
}

/** The title of a source, which leads to it, and its language when it is not French. */
export function SourceTitle({ source, reading }: SourceProps) {
  return (
    <>
      <a href={source.url} rel="noopener" hrefLang={source.langue}>
        <Typeset text={source.titre} />
      </a>
      {source.langue && ` (${translator(reading.locale, 'mdx')('inEnglish')})`}
    </>
  )
}

/** What makes a source fresh or stale: the date it carries, and the day the statement was checked against it. */
export function SourceDates({ source, reading }: SourceProps) {
  const t = translator(reading.locale, 'mdx')
  return (
    <span className="source-dates">
      {source.date === undefined ? (
        t('source.undated')
      ) : (
        <DateText date={source.date} locale={reading.locale} />
      )}
      {`, ${t('source.checked')} `}
      <DateText date={source.verifiee} locale={reading.locale} />
    </span>
  )
}
