const letters = '[\\p{L}\\p{N}\\p{M}]+'

/**
 * A word with its inner apostrophes and hyphens, a number with its decimals, or a sign that changes the sense: a
 * question mark, a percentage, a currency. Everything else is punctuation or typography.
 */
const word = new RegExp(
  `(?<![\\p{L}\\p{N}])-(?=\\p{N})${letters}(?:[.,]\\p{N}+)*|${letters}(?:['-]${letters}|[.,]\\p{N}+)*|[?!%&@§°\\p{Sc}\\p{Sm}]`,
  'gu',
)

/** Thousands apart, as `12 000`: the space may be of any kind, or missing. */
const parted = /(?<![\p{L}\p{N}])\d{1,3}(?: \d{3})+(?![\p{L}\p{N}])/gu

/**
 * The words of a text, the same whatever its typography: spaces, quotation marks, apostrophes, dashes, common
 * punctuation, raised letters. `« Qui paie ? »` and `"Qui paie?"` give `Qui`, `paie`, `?`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/−(?=\d)/g, '-')
    .replace(/\s+/g, ' ')
    .replace(parted, (number) => number.replaceAll(' ', ''))
  return plain.match(word) ?? []
}
