import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { titleSlug } from '@/lib/content/nouveau/title-slug'
import { idSchema } from '@/lib/content/schema/primitives'
import { locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'

describe('the address of a title is what a careful editor would write', () => {
  const cases: readonly (readonly [title: string, slug: string])[] = [
    ["L'entente d'innovation", 'entente-innovation'],
    ['L’œuvre commune : R&D', 'oeuvre-commune-r-d'],
    ['Signature de la convention', 'signature-de-la-convention'],
    ['Lancement à Paris de l’Année de l’innovation', 'lancement-a-paris-annee-innovation'],
    ['Les signataires & leur partenaire', 'signataires-et-leur-partenaire'],
    ['À la une', 'a-la-une'],
    ['Qu’est-ce qui change aujourd’hui ?', 'qu-est-ce-qui-change-aujourdhui'],
    ['S’abonner', 's-abonner'],
    ['Presqu’île', 'presquile'],
    ['L’appel n° 2 : 50 % de 12 000 €', 'appel-numero-2-50-pour-cent-de-12000-euros'],
    ['Ægir, Čapek et Straße', 'aegir-capek-et-strasse'],
    ['iPhone 2027', 'iphone-2027'],
    ['Les', 'les'],
    ['日本', ''],
  ]
  test.each(cases)('%s → %s', (title, slug) => {
    expect(titleSlug(title)).toBe(slug)
  })

  test('a long title stops at a whole word', () => {
    const slug = titleSlug('Un premier projet commun de recherche sur les matériaux avancés entre deux rives')
    expect(slug).toBe('premier-projet-commun-de-recherche-sur-les-materiaux-avances')
  })
})

describe('whatever the title', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc
      .array(
        fc.constantFrom(
          'L’',
          "d'",
          'œuvre',
          'été',
          ' ',
          ' : ',
          '« ',
          ' »',
          'de ',
          'la ',
          'R&D',
          '2027',
          '12 000',
          ' !',
          '-',
          '’',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  )

  test('its address is an identifier of 60 signs at most, or empty', () => {
    fc.assert(
      fc.property(title, (typed) => {
        const slug = titleSlug(typed)
        expect(slug === '' || idSchema.safeParse(slug).success).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(60)
      }),
    )
  })

  test('an address is its own address', () => {
    fc.assert(
      fc.property(title, (typed) => {
        expect(titleSlug(titleSlug(typed))).toBe(titleSlug(typed))
      }),
    )
  })

  test('its letters may be composed or not', () => {
    fc.assert(
      fc.property(title, (typed) => {
        expect(titleSlug(typed.normalize('NFD'))).toBe(titleSlug(typed.normalize('NFC')))
      }),
    )
  })
})

test('typography changes no address', () => {
  for (const title of [
    "L'entente d'innovation : la suite ?",
    'Les "défis" communs',
    'Un n° 2, le 1er mars',
  ]) {
    for (const locale of locales) expect(titleSlug(typeset(title, locale))).toBe(titleSlug(title))
  }
})
