import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edits, typeset, typesetMessages } from '@/lib/typography'
import { cases } from '@/tests/fixtures/typography-cases'
import { spaced } from './read-tree'

const fragment = fc.constantFrom(
  ...' |  |~|^|\n|?|!|;|:|«|»|“|”|"|\'|’|...|…|%|$|€|k€|M|CA|(|)|[|]|–|-|.|,|/|1|12|000|555-1234|01|h|30|km|er|mars|M.|n°|p.|l|mot|Roy|É|:)|;)|https://ex.org|a@b.ca|`|<b>|\uFFFC|\uE000|\u2028|😀|&amp;|=|\\|::'
    .split('|')
    .map(spaced),
)
const french = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(''))
const anything = fc.oneof(
  french,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const locale = fc.constantFrom('fr-FR' as const, 'fr-CA' as const)

const runs = { numRuns: 2000 }
const letters = (text: string) => text.replace(/[\s"«»“”‘’'.…]/gu, '')

describe('quel que soit le texte', () => {
  test('mettre en forme deux fois ne change rien', () => {
    fc.assert(
      fc.property(anything, locale, (text, place) => {
        const once = typeset(text, place)
        expect(typeset(once, place)).toBe(once)
      }),
      runs,
    )
  })

  test('passer par l’autre rive ne change rien', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(typeset(typeset(text, 'fr-FR'), 'fr-CA')).toBe(typeset(text, 'fr-CA'))
        expect(typeset(typeset(text, 'fr-CA'), 'fr-FR')).toBe(typeset(text, 'fr-FR'))
      }),
      runs,
    )
  })

  test('seuls changent les espaces, les guillemets, les apostrophes et les points de suspension', () => {
    fc.assert(
      fc.property(anything, locale, (text, place) => {
        expect(letters(typeset(text, place))).toBe(letters(text))
      }),
      runs,
    )
  })

  test('les retouches sont dans le texte, en ordre, disjointes, et donnent le résultat', () => {
    fc.assert(
      fc.property(anything, locale, (text, place) => {
        let shown = ''
        let from = 0
        for (const { start, end, replacement } of edits(text, place)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).not.toBe(replacement)
          shown += text.slice(from, start) + replacement
          from = end
        }
        expect(shown + text.slice(from)).toBe(typeset(text, place))
        expect(edits(typeset(text, place), place)).toEqual([])
      }),
      runs,
    )
  })

  test('un message garde ses accolades, ses balises et ses dièses', () => {
    fc.assert(
      fc.property(anything, locale, (text, place) => {
        const message = `{count, plural, one {# ${text.replace(/[{}'<>#]/g, '')}} other {}} ${text}`
        expect(typesetMessages(message, place).match(/[{}<>#]/g)).toEqual(message.match(/[{}<>#]/g))
      }),
    )
  })
})

test('un texte long se met en forme en temps proportionnel', () => {
  const page = Object.values(cases)
    .flat()
    .map(([typed]) => spaced(typed))
    .join('. ')
  const hostile = [
    ' '.repeat(50_000),
    '"'.repeat(20_000),
    '1 000 '.repeat(10_000),
    'a@'.repeat(20_000),
    '. – '.repeat(10_000),
    '('.repeat(9_000) + ' :)'.repeat(9_000),
  ]
  const start = performance.now()
  for (const text of [page.repeat(20), ...hostile]) typeset(text, 'fr-FR')
  expect(performance.now() - start).toBeLessThan(5_000)
})
