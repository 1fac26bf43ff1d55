import { describe, expect, test } from 'vitest'
import { formatTime } from '@/lib/i18n/format'

describe('A time of day', () => {
  test.each([
    ['19:30', '19\u00A0h\u00A030'],
    ['14:30', '14\u00A0h\u00A030'],
    ['17:05', '17\u00A0h\u00A005'],
    ['09:05', '9\u00A0h\u00A005'],
  ])('%s has its hour and minutes round an « h », kept on one line', (time, written) => {
    expect(formatTime(time)).toBe(written)
  })

  test('on the hour has no minutes', () => {
    expect(formatTime('17:00')).toBe('17\u00A0h')
    expect(formatTime('09:00')).toBe('9\u00A0h')
  })

  test('at noon and at midnight is in figures', () => {
    expect(formatTime('12:00')).toBe('12\u00A0h')
    expect(formatTime('00:00')).toBe('0\u00A0h')
    expect(formatTime('00:04')).toBe('0\u00A0h\u00A004')
  })

  test.each(['24:00', '9:00', '12:60', '17 h', ''])('is refused when it is not one: « %s »', (text) => {
    expect(() => formatTime(text)).toThrow(`« ${text} » n’est pas une heure`)
  })
})
