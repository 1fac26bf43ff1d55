import type { Sentence } from './sentences'
import { syllablesOf } from './syllables'

/** How heavy a text is to read. */
export type ReadingLevel = {
  readonly words: number
  readonly sentences: number
  /** Words a sentence. */
  readonly mean: number
  readonly score: number
}

/**
 * Reading level of some sentences. The score is Flesch’s in the adaptation to French of Liliane Kandel and Abraham Moles
 * (« Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision 19, 1958), with the
 * coefficients of its present implementations: 207 − 1.015 × words a sentence − 73.6 × syllables a word. It reads like
 * Flesch’s: 60 to 70 is standard, under 50 difficult. As he advises, figures count as words but have no syllables.
 */
export function readingLevelOf(sentences: readonly Sentence[]): ReadingLevel {
  const words = sentences.flatMap((sentence) => sentence.words)
  const spoken = words.filter((word) => !/\d/.test(word))
  const mean = words.length / Math.max(1, sentences.length)
  const syllables = spoken.reduce((total, word) => total + syllablesOf(word), 0)
  const score = 207 - 1.015 * mean - 73.6 * (syllables / Math.max(1, spoken.length))
  return { words: words.length, sentences: sentences.length, mean, score }
}
