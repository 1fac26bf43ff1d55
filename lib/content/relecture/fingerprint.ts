import { createHash } from 'node:crypto'
import type { RawText } from '../content'
import { textLines } from './text-lines'

/**
 * The fingerprint of a text’s words: 12 hexadecimal digits, 48 bits, plenty to tell one state of a text from another.
 * Takes lines of words; how they are cut does not count.
 */
export function fingerprint(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join(' ')).digest('hex').slice(0, 12)
}

/** The fingerprint of a text as it is today. */
export function fingerprintOf(text: RawText): string {
  return fingerprint(textLines(text))
}
