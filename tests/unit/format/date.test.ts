import { describe, expect, test } from 'vitest'
import { formatDate, formatDateNumeric, formatDateRange } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'

describe.each(locales)('A date in letters for %s', (locale) => {
  test('makes the first of the month an ordinal, and only the first', () => {
    expect(formatDate('2026-03-01', locale)).toBe('1er\u00A0mars 2026')
    expect(formatDate('2026-03-02', locale)).toBe('2\u00A0mars 2026')
    expect(formatDate('2026-03-21', locale)).toBe('21\u00A0mars 2026')
  })

  test('is as precise as it is known', () => {
    expect(formatDate('2023-10', locale)).toBe('octobre 2023')
    expect(formatDate('2024', locale)).toBe('2024')
  })

  test('names the twelve months in lower case with their accents', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2024-${String(index + 1).padStart(2, '0')}`, locale).replace(' 2024', ''),
    )
    expect(months.join(' ')).toBe(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    )
  })

  test.each(['2026-13-01', '2026-02-29', '2026-00', '2026-04-31', '2026-04-00', '12/03/2026', '26', ''])(
    'is refused in French when it is not one: « %s »',
    (text) => {
      expect(() => formatDate(text, locale)).toThrow(
        `« ${text} » n’est pas une date : écrivez AAAA-MM-JJ, AAAA-MM ou AAAA.`,
      )
    },
  )

  test('exists on 29 February of leap years', () => {
    expect(formatDate('2028-02-29', locale)).toBe('29\u00A0février 2028')
  })
})

describe('A date in figures', () => {
  test('starts with the day in France', () => {
    expect(formatDateNumeric('2026-03-01', 'fr-FR')).toBe('01/03/2026')
    expect(formatDateNumeric('2026-03', 'fr-FR')).toBe('03/2026')
    expect(formatDateNumeric('2026', 'fr-FR')).toBe('2026')
  })

  test('is ISO and nothing else in Québec', () => {
    expect(formatDateNumeric('2026-03-01', 'fr-CA')).toBe('2026-03-01')
    expect(formatDateNumeric('2026-03', 'fr-CA')).toBe('2026-03')
  })

  test('is refused when it does not exist', () => {
    expect(() => formatDateNumeric('2026-02-30', 'fr-CA')).toThrow(RangeError)
  })
})

describe.each(locales)('A period for %s', (locale) => {
  test.each([
    ['2026-03-01', '2026-03-05', 'du 1er au 5\u00A0mars 2026'],
    ['2026-02-28', '2026-03-01', 'du 28\u00A0février au 1er\u00A0mars 2026'],
    ['2026-12-28', '2027-01-03', 'du 28\u00A0décembre 2026 au 3\u00A0janvier 2027'],
    ['2026-03', '2026-05', 'de mars à mai 2026'],
    ['2026-08', '2026-10', 'd’août à octobre 2026'],
    ['2023-10', '2024-03', 'd’octobre 2023 à mars 2024'],
    ['2023-10', '2024-03-05', 'd’octobre 2023 au 5\u00A0mars 2024'],
    ['2024-03-05', '2024-05', 'du 5\u00A0mars à mai 2024'],
    ['2026', '2028', '2026-2028'],
    ['2026', '2028-03', 'de 2026 à mars 2028'],
    ['2026-03-05', '2026-03-05', '5\u00A0mars 2026'],
  ])('from %s to %s is « %3$s »', (start, end, written) => {
    expect(formatDateRange(start, end, locale)).toBe(written)
  })

  test.each([
    ['2026-03-05', '2026-03-01'],
    ['2027', '2026-03'],
    ['2026', '2026-03'],
  ])('from %s to %s is refused', (start, end) => {
    expect(() => formatDateRange(start, end, locale)).toThrow('finit avant de commencer')
  })
})
