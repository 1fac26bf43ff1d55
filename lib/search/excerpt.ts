/** A stretch of text, marked when it answers the query. */
export type Piece = { readonly text: string; readonly marked: boolean }

/** Places of found words, by their number, each with how close the word is to what was asked. */
export type Places = ReadonlyMap<number, number>

const excerptWords = 32
const furthestSentenceStart = 10

/** Punctuation and an elided article before the word, the word itself, punctuation after it. */
const parts = /^([^\p{L}\p{N}]*(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’)?)(.*?)([^\p{L}\p{N}]*)$/isu

/** The words of a text, each with the space that follows it: spaces that hold words together must stay. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** A whole text, such as a title, with the words at these places marked. */
export function marked(words: readonly string[], places: Places, from = 0): readonly Piece[] {
  const pieces: { text: string; marked: boolean }[] = []
  const add = (text: string, isMarked: boolean) => {
    if (text === '') return
    const [before, last] = [pieces.at(-2), pieces.at(-1)]
    if (last?.marked === isMarked) {
      last.text += text
    } else if (isMarked && before && last?.text.trim() === '') {
      // Only a space since the last marked word: « 110 000 » is one mark.
      before.text += last.text + text
      pieces.pop()
    } else {
      pieces.push({ text, marked: isMarked })
    }
  }
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1)
    // The index parts a full stop from the word that a note call stood behind.
    if (last && /^[.,)]+\s*$/.test(word)) last.text = last.text.trimEnd()
    if (!places.has(from + index)) {
      add(word, false)
      continue
    }
    const [, before = '', core = '', after = ''] = parts.exec(word) ?? []
    add(before, false)
    add(core, core !== '')
    add(after, false)
  }
  return pieces
}

/**
 * The passage that holds the most different words of the query, from the start of its sentence when that is near. `start`
 * is the number of words to leave out at the beginning: those of the title, which is shown above.
 */
export function excerpt(words: readonly string[], places: Places, start: number): readonly Piece[] {
  const first = sentenceStart(words, richest(words, places, start) ?? start, start)
  const last = Math.min(words.length, first + excerptWords)
  const pieces = [...marked(words.slice(first, last), places, first)]
  if (!startsSentence(words, first, start)) pieces.unshift({ text: '… ', marked: false })
  if (last < words.length && !startsSentence(words, last, start)) pieces.push({ text: '…', marked: false })
  return pieces
}

function richest(words: readonly string[], places: Places, start: number): number | undefined {
  const ordered = [...places.keys()].filter((place) => place >= start).sort((a, b) => a - b)
  const window = excerptWords - furthestSentenceStart
  let best: number | undefined
  let most = 0
  for (const place of ordered) {
    const closeness = new Map<string, number>()
    for (const other of ordered) {
      if (other < place || other >= place + window) continue
      const word = coreOf(words[other] ?? '').toLowerCase()
      closeness.set(word, Math.max(closeness.get(word) ?? 0, places.get(other) ?? 0))
    }
    const sum = [...closeness.values()].reduce((total, value) => total + value, 0)
    if (sum > most) [best, most] = [place, sum]
  }
  return best
}

function coreOf(word: string): string {
  return parts.exec(word)?.[2] ?? word
}

/** The word that opens the sentence of this one; a few words before it when the sentence is long. */
function sentenceStart(words: readonly string[], place: number, start: number): number {
  for (let index = place; index >= Math.max(start, place - furthestSentenceStart); index -= 1) {
    if (startsSentence(words, index, start)) return index
  }
  return Math.max(start, place - furthestSentenceStart / 2)
}

function startsSentence(words: readonly string[], index: number, start: number): boolean {
  return index <= start || /[.?!]\s*$/.test(words[index - 1] ?? '')
}
