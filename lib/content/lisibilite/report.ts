import type { Locale } from '@/lib/i18n/locales'
import { textsOf } from '../check/check'
import type { Content } from '../content'
import type { EntryKey } from '../model'
import { bar, isEntryPage, longestAnywhere, overTheBar } from './bar'
import { type ReadingLevel, readingLevelOf } from './reading-level'
import { type Sentence, sentencesOf } from './sentences'

/** The reading level of one text, with the sentences that are worth a look, longest first. */
export type ReadText = ReadingLevel & {
  readonly key: EntryKey
  readonly locale: Locale
  readonly file: string
  readonly isEntryPage: boolean
  /** Why an entry page is over the bar; nothing for another page. */
  readonly over: readonly string[]
  readonly long: readonly Sentence[]
}

/** Reads every text of the content. */
export function readTexts(content: Content): readonly ReadText[] {
  return [...textsOf(content)].map(({ entry, text }) => {
    const sentences = sentencesOf(content, entry, text)
    const level = readingLevelOf(sentences)
    const isEntry = isEntryPage(entry)
    return {
      key: entry.key,
      locale: text.locale,
      file: text.file,
      isEntryPage: isEntry,
      ...level,
      over: isEntry ? overTheBar(level, sentences) : [],
      long: sentences
        .filter(({ words }) => words.length > bar.longest)
        .sort((a, b) => b.words.length - a.words.length),
    }
  })
}

/** The texts as a person reads them: a table, the long sentences with their place, then what is over the bar. */
export function formatReadTexts(texts: readonly ReadText[]): string {
  const width = Math.max(...texts.map(({ key }) => key.length), 5)
  const cells = (name: string, locale: string, ...figures: readonly string[]) =>
    [name.padEnd(width), locale.padEnd(5), ...figures.map((figure) => figure.padStart(9))].join(' ')
  const table = texts.map((text) =>
    cells(
      text.key,
      text.locale,
      String(text.words),
      String(text.sentences),
      text.mean.toFixed(1).replace('.', ','),
      text.score.toFixed(1).replace('.', ','),
    ).concat(text.isEntryPage ? '  *' : ''),
  )
  const long = texts.flatMap(({ file, long }) => long.map((sentence) => formatSentence(file, sentence)))
  const over = texts.flatMap(({ file, over }) => (over.length > 0 ? [`${file} : ${over.join(', ')}.`] : []))
  return [
    [cells('Texte', '', 'mots', 'phrases', 'moyenne', 'score'), ...table].join('\n'),
    `* Page d’entrée : ${bar.mean} mots par phrase en moyenne au plus, aucune phrase de plus de ${bar.longest} mots, score de ${bar.score} au moins.`,
    ...(long.length > 0 ? [[`Phrases de plus de ${bar.longest} mots :`, ...long].join('\n')] : []),
    over.length > 0
      ? ['Au-dessus de la barre :', ...over].join('\n')
      : 'Toutes les pages d’entrée respectent la barre.',
  ].join('\n\n')
}

function formatSentence(file: string, { line, column, words, text }: Sentence): string {
  const mark = words.length > longestAnywhere ? ', à couper' : ''
  return `${file}:${line}:${column}  ${words.length} mots${mark}\n    ${text}`
}
