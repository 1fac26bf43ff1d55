import type { Locale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { searchable } from './searchable'

const words = /\p{L}+/gu
const ligature = /[œŒæÆ]/

/**
 * Undoes `searchable` in a passage, for readers: `real` is the text it was taken from, which says which `oe` is an œ;
 * typography puts back apostrophes and spaces. The words stay as many, as the index counts them to mark what was found.
 */
export function shown(passage: string, real: string, locale: Locale): string {
  const ligatures = new Map(
    [...real.matchAll(words)].flatMap(([word]) => (ligature.test(word) ? [[searchable(word), word]] : [])),
  )
  const spelled = passage.replace(words, (word) => ligatures.get(word) ?? word)
  const set = typeset(spelled, locale)
  return wordCount(set) === wordCount(spelled) ? set : spelled.replaceAll("'", '’')
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}
