import { describe, expect, test } from 'vitest'
import { excerpt, marked, type Piece, wordsOf } from '@/lib/search/excerpt'

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('')
const at = (...places: readonly number[]) => new Map(places.map((place) => [place, 1]))

describe('a marked text', () => {
  test('loses no space, and keeps those that hold words together', () => {
    const text = 'Clos\u00a0: 75\u202f000\u00a0€ par an.'
    expect(wordsOf(text)).toHaveLength(7)
    expect(written(marked(wordsOf(text), at()))).toBe(text)
  })

  test('has its words marked without punctuation and without an elided article', () => {
    expect(written(marked(wordsOf('Faute d’ingénierie, l’appel «\u00a0MICA\u00a0».'), at(1, 2, 4)))).toBe(
      'Faute d’[ingénierie], l’[appel] «\u00a0[MICA]\u00a0».',
    )
  })
})

test('a full stop that the index parted from its word is put back', () => {
  expect(written(marked(wordsOf('Les interfaces . Puis (Mulhouse ) .'), at(1)))).toBe(
    'Les [interfaces]. Puis (Mulhouse).',
  )
})

test('words found side by side are marked together', () => {
  expect(written(marked(wordsOf('Soit 110\u00a0000 $, et rien.'), at(1, 2, 3, 5)))).toBe(
    'Soit [110\u00a0000] $, et [rien].',
  )
})

describe('an excerpt', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ')
  const text = `Le titre. Une première phrase. ${filler(60)}. La date limite est connue. ${filler(60)}`
  const words = wordsOf(text)
  const place = words.findIndex((word) => word.startsWith('date'))

  test('starts with the sentence that holds the words', () => {
    expect(written(excerpt(words, at(place, place + 1), 2))).toMatch(/^La \[date limite\] est connue\. .*…$/)
  })

  test('starts a little before the words when their sentence is long, and says so', () => {
    expect(written(excerpt(words, at(place + 40), 2))).toMatch(/^… mot\d+ (mot\d+ ){4}\[mot\d+\] /)
  })

  test('leaves the words of the title to the title: it then opens with what follows', () => {
    expect(written(excerpt(words, at(1), 2))).toMatch(/^Une première phrase\. /)
  })

  test('prefers the place that holds more of the words, not the same one more often', () => {
    const often = wordsOf(`Le titre. Oui, oui, oui, oui. ${filler(40)}. Oui et non. ${filler(40)}`)
    const last = often.findLastIndex((word) => word.startsWith('Oui'))
    expect(written(excerpt(often, at(2, 3, 4, 5, last, last + 2), 2))).toMatch(/^\[Oui\] et \[non\]\./)
  })

  test('prefers words that are what was asked to words that only begin so', () => {
    const text = wordsOf(`Le titre. Entente, énergie. ${filler(40)}. En œuvre. ${filler(40)}`)
    const place = text.findIndex((word) => word.startsWith('En '))
    const places = new Map([
      [2, 0.4],
      [3, 0.4],
      [place, 1],
      [place + 1, 1],
    ])
    expect(written(excerpt(text, places, 2))).toMatch(/^\[En œuvre\]\./)
  })

  test('prefers the place where more of the words stand together', () => {
    expect(written(excerpt(words, at(4, place, place + 1), 2))).toMatch(/^La \[date limite\]/)
  })

  test('that ends with a sentence has no ellipsis there', () => {
    const sentences = wordsOf(`Le titre. ${filler(31)}. ${filler(5)}`)
    expect(written(excerpt(sentences, at(4), 2))).toMatch(/ mot30\. mot0 …$/)
    expect(written(excerpt(wordsOf(`Le titre. ${filler(32)}. ${filler(5)}`), at(4), 2))).toMatch(/ mot31\. $/)
  })

  test('of a short text is the text', () => {
    expect(written(excerpt(wordsOf('Deux mots.'), at(), 0))).toBe('Deux mots.')
  })
})
