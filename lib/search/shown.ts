import type { Locale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { searchable } from './searchable'

const words = /\p{L}+/gu
/** What stands before and after a ligature in its word: looked for from the ligature, as most words have none. */
const ligatureWords = /[œŒæÆ](?<=(\p{L}+))(?=(\p{L}*))/gu

/** Words as a page spells them, by what the index reads in their stead: `oeuvre` → `œuvre`. */
export type Ligatures = ReadonlyMap<string, string>

/** The words of a text that have a ligature. */
export function ligaturesOf(text: string): Ligatures {
  return new Map(
    [...text.matchAll(ligatureWords)].map(([, start = '', end = '']) => [
      searchable(start + end),
      start + end,
    ]),
  )
}

/**
 * Undoes `searchable` in a passage, for readers: the ligatures of its page say which `oe` is an œ, typography puts
 * back apostrophes and spaces. The words stay as many, as the index counts them to mark what was found.
 */
export function shown(passage: string, ligatures: Ligatures, locale: Locale): string {
  const spelled = ligatures.size > 0 ? passage.replace(words, (word) => ligatures.get(word) ?? word) : passage
  const set = typeset(spelled, locale)
  return wordCount(set) === wordCount(spelled) ? set : spelled.replaceAll("'", '’')
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}
