import { locales, twinLocale } from '@/lib/i18n/locales'
import type { Content, RawEntry, RawText } from '../content'
import type { EntryKey } from '../model'
import { type WordChange, wordChanges } from './changes'
import { fingerprint, fingerprintOf } from './fingerprint'
import { type Records, recordFile, recordLines } from './records'
import { textLines } from './text-lines'

/** How a text stands to its twin: reviewed against what the twin says today, against earlier words, or never. */
export type Review = {
  readonly text: RawText
  readonly twin: RawText
  readonly state: 'reviewed' | 'drifted' | 'unreviewed'
  /** What the twin has changed since; undefined when the words that the reviewer read are not kept. */
  readonly changes: readonly WordChange[] | undefined
}

/** The two texts of a folder. `faulty`: one of them has errors, which come first. */
export type Pair = {
  readonly key: EntryKey
  readonly state: 'missing' | 'faulty' | 'drifted' | 'unreviewed' | 'reviewed'
  /** The file that does not exist, or the files to mend. */
  readonly files: readonly string[]
  readonly reviews: readonly Review[]
}

/** Every folder of the content as a pair, in the order of the content. */
export function pairsOf(content: Content, records: Records): readonly Pair[] {
  return content.entries.map((entry) => pairOf(entry, records))
}

/** The state of one folder. */
export function pairOf(entry: RawEntry, records: Records): Pair {
  const { key } = entry
  const texts = locales.flatMap((locale) => entry.texts[locale] ?? [])
  const missing = locales
    .filter((locale) => !entry.texts[locale])
    .map((locale) => `${entry.folder}/${locale}.mdx`)
  if (missing.length > 0) return { key, state: 'missing', files: missing, reviews: [] }
  const faulty = texts.filter((text) => !text.frontMatter?.value || text.mdx().faults.length > 0)
  if (faulty.length > 0) return { key, state: 'faulty', files: faulty.map((text) => text.file), reviews: [] }
  const reviews = texts.flatMap((text) => {
    const twin = entry.texts[twinLocale(text.locale)]
    return twin ? [reviewOf(key, text, twin, records)] : []
  })
  const state = (['drifted', 'unreviewed'] as const).find((worst) =>
    reviews.some((review) => review.state === worst),
  )
  return { key, state: state ?? 'reviewed', files: [], reviews }
}

function reviewOf(key: EntryKey, text: RawText, twin: RawText, records: Records): Review {
  const read = text.frontMatter?.value?.jumeauRelu
  if (read === undefined) return { text, twin, state: 'unreviewed', changes: [] }
  if (read === fingerprintOf(twin)) return { text, twin, state: 'reviewed', changes: [] }
  const kept = recordLines(records.get(recordFile(key, twin.locale)) ?? '')
  const changes = fingerprint(kept) === read ? wordChanges(kept, textLines(twin)) : undefined
  return { text, twin, state: 'drifted', changes }
}
