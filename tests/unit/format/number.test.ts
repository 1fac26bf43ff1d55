import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'

describe('A number in figures', () => {
  test('is grouped by narrow no-break spaces in France and by no-break spaces in Québec', () => {
    expect(formatNumber(1234567.891, 'fr-FR')).toBe('1\u202F234\u202F567,891')
    expect(formatNumber(1234567.891, 'fr-CA')).toBe('1\u00A0234\u00A0567,891')
  })

  test('is grouped from four digits on', () => {
    expect(formatNumber(999, 'fr-FR')).toBe('999')
    expect(formatNumber(1234, 'fr-FR')).toBe('1\u202F234')
    expect(formatNumber(1234, 'fr-CA')).toBe('1\u00A0234')
  })

  test('has a decimal comma, ungrouped decimals and no rounding', () => {
    expect(formatNumber(0.5, 'fr-FR')).toBe('0,5')
    expect(formatNumber(2.20462262, 'fr-CA')).toBe('2,20462262')
    expect(formatNumber(0.1, 'fr-CA')).toBe('0,1')
  })

  test('has two decimals at least when it counts cents', () => {
    expect(formatNumber(25.5, 'fr-FR', 'cents')).toBe('25,50')
  })

  test('has a true minus sign, and zero has none', () => {
    expect(formatNumber(-1500, 'fr-FR')).toBe('\u22121\u202F500')
    expect(formatNumber(-0, 'fr-FR')).toBe('0')
  })

  test('is refused when it is not finite', () => {
    expect(() => formatNumber(Number.NaN, 'fr-FR')).toThrow('« NaN » ne s’écrit pas en chiffres.')
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'fr-FR')).toThrow(RangeError)
  })

  test('holds only the spaces of its locale and reads back as itself, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc
          .double({ noNaN: true, min: -1e12, max: 1e12 })
          .filter((value) => Math.abs(value) >= 1e-3 || value === 0),
        (locale, value) => {
          const text = formatNumber(value, locale)
          const group = locale === 'fr-FR' ? '\u202F' : '\u00A0'
          expect(text).toMatch(new RegExp(`^\u2212?\\d{1,3}(${group}\\d{3})*(,\\d+)?$`))
          const readBack = Number(text.replaceAll(group, '').replace(',', '.').replace('\u2212', '-'))
          expect(Math.abs(readBack - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14)
        },
      ),
    )
  })
})
