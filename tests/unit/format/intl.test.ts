import { describe, expect, test } from 'vitest'
import { formatDate, formatDateNumeric, formatSum, formatSumCompact, formatTime } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'

/** Rows of the comparison with `Intl` (CLDR 48) where its output is wrong in one locale or in both. */
describe.each(locales)('Where Intl is wrong for %s, ours is', (locale) => {
  const group = locale === 'fr-FR' ? '\u202F' : '\u00A0'

  test.each([
    [
      'Canadian dollars',
      formatSum({ valeur: 1234.5, devise: 'CAD' }, locale),
      `1${group}234,50\u00A0$\u00A0CA`,
    ],
    ['euros, compact', formatSumCompact({ valeur: 2.5e6, devise: 'EUR' }, locale), '2,5\u00A0M€'],
    ['euros, in words', formatSum({ valeur: 2.5e6, devise: 'EUR' }, locale), '2,5\u00A0millions d’euros'],
    [
      'dollars, by name',
      formatSum({ valeur: 3e6, devise: 'CAD' }, locale),
      '3\u00A0millions de dollars canadiens',
    ],
    ['the first of a month', formatDate('2026-03-01', locale), '1er\u00A0mars 2026'],
    ['a time', formatTime('19:30'), '19\u00A0h\u00A030'],
  ])('right: %s', (_, ours, rule) => {
    expect(ours).toBe(rule)
  })

  test('without a space that can break between a figure and its unit', () => {
    const texts = [
      formatSum({ valeur: 110_000, devise: 'CAD', periode: 'an' }, locale),
      formatSum({ valeur: 2.5e6, devise: 'EUR' }, locale),
      formatDate('2026-03-12', locale),
      formatTime('14:30'),
    ]
    for (const text of texts) expect(text).not.toMatch(/\d [^\d]/)
  })
})

test('Where Intl is right, ours is the same', () => {
  for (const locale of locales) {
    const short = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
    expect(formatDateNumeric('2026-03-01', locale)).toBe(short.format(Date.UTC(2026, 2, 1)))
    const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
    expect(formatSum({ valeur: 1234.5, devise: 'EUR' }, locale)).toBe(euros.format(1234.5))
  }
})
