import { type Locale, locales, twinLocale } from '@/lib/i18n/locales'
import type { Arguments } from '../command-arguments'
import type { Content, RawEntry } from '../content'
import { reviewFiles } from './mark'
import { entryNamed } from './named-entry'
import { type Pair, pairOf, pairsOf } from './pairs'
import { orphansOf, type Records } from './records'
import { formatPair, formatPairs } from './report'

/** What `npm run relire` was asked. */
type ReviewCommand = {
  readonly entries: readonly RawEntry[]
  /** The texts to mark as reviewed; none to look only. */
  readonly reviewed: readonly Locale[]
  readonly json: boolean
  readonly faults: readonly string[]
}

type ReviewResult = {
  readonly text: string
  readonly files: ReadonlyMap<string, string>
  readonly faults: readonly string[]
}

const noFiles: ReadonlyMap<string, string> = new Map()

/** Understands what was typed after `npm run relire --`. Every mistake is in `faults`, in French. */
export function readReviewCommand(
  content: Content,
  { values, words, faults: typing }: Arguments,
): ReviewCommand {
  const faults = [...typing]
  const entries = new Set<RawEntry>()
  for (const word of words) {
    const found = entryNamed(content, word)
    if (typeof found === 'string') faults.push(found)
    else entries.add(found)
  }
  const marks = values.has('relu')
  if (marks && words.length === 0) {
    faults.push('--relu demande un dossier : npm run relire -- pages/accord --relu')
  }
  const only = values.get('seulement')
  const locale = locales.find((candidate) => candidate === only)
  if (only !== undefined && !locale) faults.push(`--seulement ${only} : écrivez fr-FR ou fr-CA.`)
  if (only !== undefined && !marks) faults.push('--seulement s’emploie avec --relu.')
  return {
    entries: [...entries],
    reviewed: marks ? (locale ? [locale] : locales) : [],
    json: values.has('json'),
    faults,
  }
}

/** Answers a command: what to print and the files to write. Nothing is written when there is a fault. */
export function runReview(content: Content, records: Records, command: ReviewCommand): ReviewResult {
  const { entries, reviewed, json } = command
  const pairs =
    entries.length === 0 ? pairsOf(content, records) : entries.map((entry) => pairOf(entry, records))
  const orphans = entries.length === 0 ? orphansOf(content, records) : []
  if (reviewed.length > 0 || command.faults.length > 0) return marked(pairs, command)
  if (json)
    return {
      text: JSON.stringify({ pairs: pairs.map(plainPair), orphans }, null, 2),
      files: noFiles,
      faults: [],
    }
  const text = entries.length === 0 ? formatPairs(pairs, orphans) : pairs.map(formatPair).join('\n\n')
  return { text, files: noFiles, faults: [] }
}

function marked(
  pairs: readonly Pair[],
  { entries, reviewed, json, faults: known }: ReviewCommand,
): ReviewResult {
  const faults = [...known]
  const files = new Map<string, string>()
  for (const { key, state, files: wrong } of reviewed.length > 0 ? pairs : []) {
    if (state === 'missing') faults.push(`${key} n’a qu’un texte : ${wrong.join(', ')} n’existe pas.`)
    if (state === 'faulty')
      faults.push(`${wrong.join(', ')} : corrigez d’abord les erreurs (npm run verifier).`)
  }
  if (faults.length > 0) return { text: '', files: noFiles, faults }
  for (const entry of entries) {
    try {
      for (const [file, text] of reviewFiles(entry, reviewed)) files.set(file, text)
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (faults.length > 0) return { text: '', files: noFiles, faults }
  const marks = entries.flatMap((entry) =>
    reviewed.map(
      (locale) =>
        `${entry.folder}/${locale}.mdx : relu sur ${twinLocale(locale)}.mdx tel qu’il est aujourd’hui.`,
    ),
  )
  const text = json
    ? JSON.stringify({ files: [...files.keys()] }, null, 2)
    : [
        ...marks,
        '',
        'Fichiers écrits, à enregistrer avec vos textes :',
        ...[...files.keys()].map((file) => `  ${file}`),
      ].join('\n')
  return { text, files, faults: [] }
}

/** A pair as a program reads it. */
function plainPair({ key, state, files, reviews }: Pair) {
  return {
    folder: `content/${key}`,
    state,
    files,
    texts: reviews.map((review) => ({
      file: review.text.file,
      twin: review.twin.file,
      state: review.state,
      changes: review.changes ?? null,
    })),
  }
}
