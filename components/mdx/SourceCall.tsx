import { translator } from '@/lib/i18n/messages'
import type { Reading } from './reading'

type SourceCallProps = { readonly id: string; readonly reading: Reading; readonly occurrence: number }

/**
 * The call of a source, `[2]`. Those who hear it are told its title the first time, then its number alone: a title in
 * the middle of each sentence would drown the text. Throws when there is no such source.
 */
export function SourceCall({ id, reading, occurrence }: SourceCallProps) {
  const source = reading.site.source(id, reading.locale)
  if (!source) throw new Error(`Il n’y a pas de source « ${id} » dans content/sources.yaml.`)
  const number = sourceNumber(reading, id)
  const t = translator(reading.locale, 'mdx')
  return (
    <a
      className="source-ref"
      href={`#${sourceAnchor(number)}`}
      id={callAnchor(number, occurrence)}
      aria-label={
        occurrence === 1 ? t('source.name', { number, title: source.titre }) : t('source.again', { number })
      }
    >
      {`[${number}]`}
    </a>
  )
}

/** The number that a page gives a source: its rank by first call. */
export function sourceNumber(reading: Reading, id: string): number {
  return reading.body.sourceIds.indexOf(id) + 1
}

/** Where the list at the end of the page holds a source. */
export function sourceAnchor(number: number): string {
  return `source-${number}`
}

/** Where the text calls a source for the nth time. */
export function callAnchor(number: number, occurrence: number): string {
  return occurrence === 1 ? `appel-source-${number}` : `appel-source-${number}-${occurrence}`
}
