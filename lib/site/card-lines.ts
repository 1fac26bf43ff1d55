import { textWidth } from './card-face'
import { cardWords } from './card-text'

/** From one line of a title to the next. */
export const lineHeight = 1.14

export type CardLines = { readonly size: number; readonly lines: readonly string[] }

/**
 * A title in the largest size that fits a box, in lines of about the same length. Takes the sizes to try, largest
 * first; gives the last when none fits.
 */
export function cardLines(
  title: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
): CardLines {
  const words = cardWords(title)
  const smallest = sizes.at(-1) ?? 32
  for (const size of sizes) {
    const room = box.width / size
    if (words.some((word) => widthOf(word) > room)) continue
    const lines = broken(words, room)
    if (lines.length * size * lineHeight <= box.height)
      return { size, lines: balanced(words, room, lines.length) }
  }
  return { size: smallest, lines: broken(words, box.width / smallest) }
}

/** The words in that many lines, none wider than the room, with the least difference between them. */
function balanced(words: readonly string[], room: number, count: number): readonly string[] {
  if (count === 1) return [words.join(' ')]
  let best: readonly string[] = []
  let least = Number.POSITIVE_INFINITY
  for (let end = 1; end <= words.length - count + 1; end += 1) {
    const line = words.slice(0, end).join(' ')
    if (widthOf(line) > room) break
    const lines = [line, ...balanced(words.slice(end), room, count - 1)]
    const unevenness = lines.reduce((sum, each) => sum + widthOf(each) ** 2, 0)
    const fits = lines.length === count && lines.every((each) => widthOf(each) <= room)
    if (fits && unevenness < least) {
      best = lines
      least = unevenness
    }
  }
  return best
}

function broken(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length === 0 || widthOf(longer) > room) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

const known = new Map<string, number>()

/** In parts of the size: its words, which many titles share, and the spaces between them. */
function widthOf(text: string): number {
  const words = text.split(' ')
  return words.reduce((sum, word) => sum + wordWidth(word), (words.length - 1) * wordWidth(' '))
}

function wordWidth(word: string): number {
  const width = known.get(word) ?? textWidth(word, 1)
  known.set(word, width)
  return width
}
