import type { RawEntry } from '../content'
import type { EntryKey } from '../model'
import type { ReadingLevel } from './reading-level'
import type { Sentence } from './sentences'

/**
 * What entry pages must be, whatever they are today. Mean: « phrases de longueur moyenne (12 à 15 mots) », writing
 * principles of the Gouvernement du Québec (design.quebec.ca, « Langage clair et simple »). Longest: 25 words, the limit
 * of GOV.UK (« Sentence length: why 25 words is our limit », 2014), kept although French takes more words than
 * English. Score: 60, where Flesch’s scale calls a text standard.
 */
export const bar = { mean: 15, longest: 25, score: 60 }

/** Past this, a sentence is worth cutting on any page. */
export const longestAnywhere = 35

/** Pages that people arrive by, beside every call and every announcement. */
export const entryPages: ReadonlySet<EntryKey> = new Set<EntryKey>([
  'pages/accueil',
  'pages/accord',
  'pages/financement',
  'pages/appels',
  'pages/questions',
  'pages/contact',
  'pages/a-propos',
])

/** Whether people arrive by this page. */
export function isEntryPage({ key, collection }: RawEntry): boolean {
  return collection === 'annonces' || collection === 'appels' || entryPages.has(key)
}

/** The most words that a sentence of this page may have. */
export function longestAllowed(entry: RawEntry): number {
  return isEntryPage(entry) ? bar.longest : longestAnywhere
}

/** Everything for which an entry page is over the bar, in French. */
export function overTheBar(level: ReadingLevel, sentences: readonly Sentence[]): readonly string[] {
  const long = sentences.filter(({ words }) => words.length > bar.longest).length
  return [
    ...(level.mean > bar.mean ? [`phrases de plus de ${bar.mean} mots en moyenne`] : []),
    ...(long > 0 ? [`${long} phrase${long > 1 ? 's' : ''} de plus de ${bar.longest} mots`] : []),
    ...(level.sentences > 0 && level.score < bar.score ? [`score de moins de ${bar.score}`] : []),
  ]
}
