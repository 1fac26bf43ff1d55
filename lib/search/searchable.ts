const letters: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' }

/**
 * A text as the search index reads it. Pagefind takes `d’urgence` for one word unless its apostrophe is the straight
 * one, and does not know that œ is oe. The index and the query both pass through here, so that they meet.
 */
export function searchable(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[œŒæÆ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u00a0\u202f]/g, ' ')
}

const elision = /(?<![\p{L}'])(?:[cdjlmnst]|(?:jusqu|lorsqu|presqu|puisqu|quoiqu|qu))'(?=\p{L})/giu

/**
 * What to ask the index for when a reader types this: without elided articles (« l’innovation » is a question about
 * innovation), and with French quotes taken for the straight ones that ask for an exact phrase.
 */
export function searchQuery(typed: string): string {
  return searchable(typed)
    .replace(/[«“]\s*|\s*[»”]/g, '"')
    .replace(elision, '')
    .replace(/\s+/g, ' ')
    .trim()
}
