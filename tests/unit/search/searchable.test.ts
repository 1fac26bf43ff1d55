import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchable, searchQuery } from '@/lib/search/searchable'
import { shown } from '@/lib/search/shown'

describe('what the index reads', () => {
  test('has straight apostrophes, no ligature and plain spaces', () => {
    expect(searchable('L’œuvre d’un vœu, Œdème et ex æquo\u00a0: 75\u202f000\u00a0€')).toBe(
      "L'oeuvre d'un voeu, OEdème et ex aequo : 75 000 €",
    )
  })

  test('keeps its accents, which the index takes as optional by itself', () => {
    expect(searchable('Québec, été')).toBe('Québec, été')
  })

  test('is the same when read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchable(searchable(text))).toBe(searchable(text))
      }),
    )
  })
})

describe('what a reader asks', () => {
  test.each([
    ['l’innovation', 'innovation'],
    ["D'URGENCE", 'URGENCE'],
    ['lorsqu’il s’agit', 'il agit'],
    ['mise en œuvre', 'mise en oeuvre'],
    ['aujourd’hui', "aujourd'hui"],
    ['prud’homme', "prud'homme"],
    ['«\u202fdate limite\u202f»', '"date limite"'],
    ['“date limite”', '"date limite"'],
    ['  deux   mots ', 'deux mots'],
    ['l’', "l'"],
    ['   ', ''],
  ])('%j asks for %j', (typed, asked) => {
    expect(searchQuery(typed)).toBe(asked)
  })
})

describe('what a result shows', () => {
  test('has the spelling and the spaces of the page again', () => {
    const real = 'L’œuvre d’Oedipe\u00a0: la mise en œuvre\u202f; 75\u202f000\u00a0€'
    expect(shown(searchable(real), real, 'fr-FR')).toBe(real)
  })

  test('finds the spelling of a word wherever the page has it', () => {
    expect(shown("L'oeil. Coeur de métier.", 'Œil l’ œil Cœur de métier', 'fr-CA')).toBe(
      'L’œil. Cœur de métier.',
    )
  })

  test('keeps an oe that the page does not write œ', () => {
    expect(shown("Le coefficient moelleux de l'oeil", 'le coefficient moelleux de l’œil', 'fr-CA')).toBe(
      'Le coefficient moelleux de l’œil',
    )
  })

  test('has as many words as the index counted', () => {
    const count = (text: string) => text.split(/\s+/).length
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const locale of ['fr-FR', 'fr-CA'] as const) {
          expect(count(shown(searchable(text), text, locale))).toBe(count(searchable(text)))
        }
      }),
    )
  })
})
