import { expect, test } from 'vitest'
import { contentFromDisk } from '@/lib/content/disk'
import { bar, entryPages } from '@/lib/content/lisibilite/bar'
import { readingLevelOf } from '@/lib/content/lisibilite/reading-level'
import { formatReadTexts, readTexts } from '@/lib/content/lisibilite/report'
import { mdx, smallSite } from '../content/small-site'

const texts = readTexts(contentFromDisk(process.cwd()))
const entries = texts.filter((text) => text.isEntryPage)

test.each(entries)('$key, $locale, is under the bar of entry pages', ({ over, long }) => {
  expect(over, long.map(({ text }) => text).join('\n')).toEqual([])
})

test('entry pages are all there, with every call and every announcement', () => {
  const keys = new Set(entries.map(({ key }) => key))
  expect([...entryPages].filter((key) => !keys.has(key))).toEqual([])
  const listed = texts.filter(({ key }) => /^(?:annonces|appels)\//.test(key))
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.every((text) => text.isEntryPage)).toBe(true)
})

test('the score is that of Kandel and Moles', () => {
  // Ten words, fourteen syllables heard, two sentences: « 2023 » is a word without syllables.
  const sentences = [
    ['Le', 'texte', 'est', 'signé', 'en', '2023'],
    ['Le', 'financement', 'est', 'public'],
  ]
  const level = readingLevelOf(
    sentences.map((words) => ({ line: 1, column: 1, text: words.join(' '), words })),
  )
  expect(level).toMatchObject({ words: 10, sentences: 2, mean: 5 })
  expect(level.score).toBeCloseTo(207 - 1.015 * 5 - 73.6 * (14 / 9), 10)
})

test('a text over the bar is told why, and where its sentences are', () => {
  const heavy = `${Array.from({ length: bar.longest + 12 }, () => 'développement').join(' ')}.`
  const content = smallSite({ 'content/pages/accord/fr-FR.mdx': mdx('L’accord', 'accord', `${heavy}\n`) })
  const report = formatReadTexts(readTexts(content))
  expect(report).toContain('content/pages/accord/fr-FR.mdx:8:1  37 mots, à couper')
  expect(report).toContain(
    'content/pages/accord/fr-FR.mdx : phrases de plus de 15 mots en moyenne, 1 phrase de plus de 25 mots, score de moins de 60.',
  )
  expect(readTexts(smallSite({})).flatMap(({ over }) => over)).toEqual([])
})
