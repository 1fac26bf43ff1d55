/** U+00A0, a space as wide as the others, where a line never breaks. */
export const NO_BREAK = '\u00A0'

/** U+202F, its narrow sister. */
export const NARROW = '\u202F'

/** U+FFFC stands in a block's text for what is shown there but is not text: a component, an image, a note call. */
export const OBJECT = '\uFFFC'

/** Stands for each character that no rule may read or change: code, addresses, emoticons. Private use. */
export const SHIELD = '\uE000'

/** U+2028 stands for a line break the editor asked for: a boundary, and not a space to edit. */
export const LINE_END = '\u2028'

const blank = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F]'

/**
 * Regular expression in which `~` is any space of a line, whether it breaks or not. Rules must read all of
 * them alike, or a text set for one locale could not be set again for the other.
 */
export function pattern(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...values).replaceAll('~', blank), 'gu')
}

const blanks = /[ \t\u00A0\u2000-\u200A\u202F\u205F]/

export function startOfBlanks(text: string, end: number): number {
  let start = end
  while (start > 0 && blanks.test(text.charAt(start - 1))) start -= 1
  return start
}

export function endOfBlanks(text: string, start: number): number {
  let end = start
  while (end < text.length && blanks.test(text.charAt(end))) end += 1
  return end
}

/**
 * What must follow `; : ! ?` for it to be punctuation: the end or a space, at once or after closing signs. This
 * alone saves addresses, times, ratios, `clé:valeur` and `a?b:c`. The bound keeps the search linear.
 */
export const CLOSED = `(?=[)\\]}»”’"'.,;:!?…–—]{0,30}(?:$|[\\s«“${OBJECT}]))`
