import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sum } from '@/lib/content/schema/facts'
import { formatSum, formatSumCompact } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'

const euros = (valeur: number): Sum => ({ valeur, devise: 'EUR' })
const dollars = (valeur: number): Sum => ({ valeur, devise: 'CAD' })

describe('A sum in a sentence', () => {
  test('says which dollar it is, apart from its sign, in both locales', () => {
    expect(formatSum(dollars(1234.5), 'fr-FR')).toBe('1\u202F234,50\u00A0$\u00A0CA')
    expect(formatSum(dollars(1234.5), 'fr-CA')).toBe('1\u00A0234,50\u00A0$\u00A0CA')
  })

  test('is by the year as each shore says it', () => {
    const grant: Sum = { valeur: 110_000, devise: 'CAD', periode: 'an' }
    expect(formatSum(grant, 'fr-FR')).toBe('110\u202F000\u00A0$\u00A0CA par an')
    expect(formatSum(grant, 'fr-CA')).toBe('110\u00A0000\u00A0$\u00A0CA par année')
  })

  test('stays in its own currency on the other shore', () => {
    expect(formatSum(euros(75_000), 'fr-FR')).toBe('75\u202F000\u00A0€')
    expect(formatSum(euros(75_000), 'fr-CA')).toBe('75\u00A0000\u00A0€')
  })

  test('shows cents only when there are some', () => {
    expect(formatSum(euros(1234.5), 'fr-FR')).toBe('1\u202F234,50\u00A0€')
    expect(formatSum(euros(1234), 'fr-FR')).toBe('1\u202F234\u00A0€')
    expect(formatSum(euros(0.05), 'fr-FR')).toBe('0,05\u00A0€')
  })

  test.each([
    [euros(999_999), '999\u202F999\u00A0€'],
    [euros(1_000_000), '1\u00A0million d’euros'],
    [euros(1_500_000), '1,5\u00A0million d’euros'],
    [euros(1_990_000), '1,99\u00A0million d’euros'],
    [euros(2_000_000), '2\u00A0millions d’euros'],
    [euros(2_500_000), '2,5\u00A0millions d’euros'],
    [dollars(1_000_000), '1\u00A0million de dollars canadiens'],
    [dollars(201_000_000), '201\u00A0millions de dollars canadiens'],
    [euros(1_000_000_000), '1\u00A0milliard d’euros'],
    [euros(1_200_000_000), '1,2\u00A0milliard d’euros'],
    [dollars(2_350_000_000), '2,35\u00A0milliards de dollars canadiens'],
    [euros(54_000_000_000), '54\u00A0milliards d’euros'],
  ])('of a million or more is written with words: %j', (sum, written) => {
    expect(formatSum(sum, 'fr-FR')).toBe(written)
    expect(formatSum(sum, 'fr-CA')).toBe(written.replaceAll('\u202F', '\u00A0'))
  })

  test('is never rounded to fit the words', () => {
    expect(formatSum(euros(1_234_567), 'fr-FR')).toBe('1\u202F234\u202F567\u00A0€')
    expect(formatSum(euros(1_000_000.5), 'fr-CA')).toBe('1\u00A0000\u00A0000,50\u00A0€')
    expect(formatSum(euros(1_234_500_000), 'fr-FR')).toBe('1\u202F234,5\u00A0millions d’euros')
  })

  test('of millions by the year keeps both', () => {
    expect(formatSum({ valeur: 2_500_000, devise: 'EUR', periode: 'an' }, 'fr-CA')).toBe(
      '2,5\u00A0millions d’euros par année',
    )
  })
})

describe('A sum in a table', () => {
  test('has its million as a letter against the currency', () => {
    expect(formatSumCompact(euros(2_500_000), 'fr-FR')).toBe('2,5\u00A0M€')
    expect(formatSumCompact(euros(2_500_000), 'fr-CA')).toBe('2,5\u00A0M€')
    expect(formatSumCompact(dollars(201_000_000), 'fr-FR')).toBe('201\u00A0M$\u00A0CA')
  })

  test('is in figures below a million and when letters would round it', () => {
    expect(formatSumCompact(euros(75_000), 'fr-FR')).toBe('75\u202F000\u00A0€')
    expect(formatSumCompact(dollars(1_234_567), 'fr-CA')).toBe('1\u00A0234\u00A0567\u00A0$\u00A0CA')
  })

  test('has a symbol for the milliard in Québec, and millions in France', () => {
    expect(formatSumCompact(dollars(1_200_000_000), 'fr-CA')).toBe('1,2\u00A0G$\u00A0CA')
    expect(formatSumCompact(dollars(1_200_000_000), 'fr-FR')).toBe('1\u202F200\u00A0M$\u00A0CA')
  })
})

test('No sum starts a line with its unit or its sign, whatever its size', () => {
  const sums = fc.record({
    valeur: fc.oneof(
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 1, max: 1e8 }).map((cents) => cents / 100),
      fc.integer({ min: 1, max: 1e6 }).map((thousands) => thousands * 10_000),
    ),
    devise: fc.constantFrom('EUR' as const, 'CAD' as const),
  })
  fc.assert(
    fc.property(fc.constantFrom(...locales), sums, (locale, sum) => {
      const group = locale === 'fr-FR' ? '\u202F' : '\u00A0'
      const number = `\\d{1,3}(${group}\\d{3})*(,\\d{1,2})?`
      const currency = sum.devise === 'EUR' ? '€' : '\\$\u00A0CA'
      const words = sum.devise === 'EUR' ? 'd’euros' : 'de dollars canadiens'
      expect(formatSum(sum, locale)).toMatch(
        new RegExp(`^${number}\u00A0(${currency}|(million|milliard)s? ${words})$`),
      )
      expect(formatSumCompact(sum, locale)).toMatch(new RegExp(`^${number}\u00A0[MG]?${currency}$`))
    }),
  )
})
