import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { icalendarText, textValue, utcValue } from '@/lib/site/calendar/icalendar'

const lines = (document: string) => document.split('\r\n')

test('a short line stays whole and ends with CRLF', () => {
  expect(icalendarText([['SUMMARY', 'Dépôt']])).toBe('SUMMARY:Dépôt\r\n')
})

test('a line of 75 octets is not folded, one of 76 is', () => {
  expect(lines(icalendarText([['A', 'x'.repeat(73)]]))).toEqual([`A:${'x'.repeat(73)}`, ''])
  expect(lines(icalendarText([['A', 'x'.repeat(74)]]))).toEqual([`A:${'x'.repeat(73)}`, ' x', ''])
})

test('folding counts octets and never cuts a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const value = textValue(text)
      const document = icalendarText([['DESCRIPTION', value]])
      for (const line of lines(document)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(Buffer.from(line).toString()).toBe(line)
      }
      expect(document.replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${value}\r\n`)
    }),
  )
})

test('an independent reader finds the text as it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\\;,: "é«»\n\u00A0\u{1F600}]{1,200}$/u), (text) => {
      const document = icalendarText([
        ['BEGIN', 'VCALENDAR'],
        ['DESCRIPTION', textValue(text)],
        ['END', 'VCALENDAR'],
      ])
      expect(new ICAL.Component(ICAL.parse(document)).getFirstPropertyValue('description')).toBe(text)
    }),
  )
})

test('signs are escaped, line ends are written, control characters left out', () => {
  expect(textValue('a;b,c\\d\r\ne\u0007')).toBe('a\\;b\\,c\\\\d\\ne')
})

test('an instant is written in UTC', () => {
  expect(utcValue('2024-03-22T17:00:00-04:00')).toBe('20240322T210000Z')
})
