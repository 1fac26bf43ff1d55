import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deadline } from '@/lib/content/schema/facts'
import {
  deadlineFault,
  deadlineInstant,
  deadlineParts,
  deadlineTimes,
  formatDeadline,
} from '@/lib/i18n/deadline'
import { locales } from '@/lib/i18n/locales'

const quebec = (instant: string): Deadline => ({ instant, fuseau: 'America/Toronto' })
const paris = (instant: string): Deadline => ({ instant, fuseau: 'Europe/Paris' })
/** Hours and minutes on the other shore. */
const elsewhere = (deadline: Deadline) => deadlineTimes(deadline)[1].time

describe('A deadline in a sentence', () => {
  test.each(locales)('shows both times, the setting body’s first, for %s', (locale) => {
    expect(formatDeadline(quebec('2024-03-22T17:00'), locale)).toBe(
      '22\u00A0mars 2024, 17\u00A0h, heure de Québec (22\u00A0h, heure de Paris)',
    )
    expect(formatDeadline(paris('2024-03-22T17:00'), locale)).toBe(
      '22\u00A0mars 2024, 17\u00A0h, heure de Paris (12\u00A0h, heure de Québec)',
    )
  })

  test('dates the other side too when it is already the next day there', () => {
    expect(formatDeadline(quebec('2026-02-28T23:59'), 'fr-CA')).toBe(
      '28\u00A0février 2026, 23\u00A0h\u00A059, heure de Québec (1er\u00A0mars 2026, 5\u00A0h\u00A059, heure de Paris)',
    )
  })

  test('dates the other side too when it is still the day before there', () => {
    expect(formatDeadline(paris('2027-01-01T00:00'), 'fr-FR')).toBe(
      '1er\u00A0janvier 2027, 0\u00A0h, heure de Paris (31\u00A0décembre 2026, 18\u00A0h, heure de Québec)',
    )
  })

  test('crosses midnight at six hours and not yet at five', () => {
    expect(formatDeadline(quebec('2027-03-12T18:00'), 'fr-FR')).toContain('(13\u00A0mars 2027, 0\u00A0h,')
    expect(formatDeadline(quebec('2027-03-15T18:00'), 'fr-FR')).toContain('(23\u00A0h, heure de Paris)')
  })
})

describe('The gap between the two shores', () => {
  test.each([
    ['2027-03-13T17:00', '23:00'],
    ['2027-03-14T17:00', '22:00'],
    ['2027-03-20T17:00', '22:00'],
    ['2027-03-27T17:00', '22:00'],
    ['2027-03-28T17:00', '23:00'],
    ['2027-07-01T17:00', '23:00'],
    ['2027-10-30T17:00', '23:00'],
    ['2027-10-31T17:00', '22:00'],
    ['2027-11-03T17:00', '22:00'],
    ['2027-11-06T17:00', '22:00'],
    ['2027-11-07T17:00', '23:00'],
    ['2027-12-15T17:00', '23:00'],
  ])('makes %s in Québec %s in Paris', (instant, time) => {
    expect(elsewhere(quebec(instant))).toBe(time)
  })

  test('changes at the very minute when a clock changes', () => {
    expect(elsewhere(quebec('2027-03-14T01:59'))).toBe('07:59')
    expect(elsewhere(quebec('2027-03-14T03:00'))).toBe('08:00')
    expect(elsewhere(paris('2027-03-28T01:59'))).toBe('20:59')
    expect(elsewhere(paris('2027-03-28T03:00'))).toBe('21:00')
    expect(elsewhere(paris('2027-10-31T01:59'))).toBe('19:59')
    expect(elsewhere(paris('2027-10-31T03:00'))).toBe('22:00')
    expect(elsewhere(quebec('2027-11-07T00:59'))).toBe('05:59')
    expect(elsewhere(quebec('2027-11-07T02:00'))).toBe('08:00')
  })

  test('is five or six hours at every moment of ten years, and both sides are the same instant', () => {
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2034, 0) / 60_000 })
    const zones = fc.constantFrom('Europe/Paris' as const, 'America/Toronto' as const)
    fc.assert(
      fc.property(minutes, zones, (minute, fuseau) => {
        const deadline = { instant: new Date(minute * 60_000).toISOString().slice(0, 16), fuseau }
        fc.pre(deadlineFault(deadline) === undefined)
        const [setting, other] = deadlineTimes(deadline)
        const { epochMilliseconds } = deadlineInstant(deadline)
        expect(`${setting.day}T${setting.time}`).toBe(deadline.instant)
        expect(Date.parse(setting.isoLocalWithOffset)).toBe(epochMilliseconds)
        expect(Date.parse(other.isoLocalWithOffset)).toBe(epochMilliseconds)
        const gap = Date.parse(`${other.day}T${other.time}Z`) - Date.parse(`${setting.day}T${setting.time}Z`)
        expect([5, 6]).toContain(Math.abs(gap) / 3_600_000)
      }),
    )
  })
})

describe('A deadline for machines', () => {
  test('is one instant', () => {
    expect(deadlineInstant(quebec('2024-03-22T17:00'))).toEqual({
      epochMilliseconds: Date.UTC(2024, 2, 22, 21),
      utc: '2024-03-22T21:00:00Z',
    })
    expect(deadlineInstant(paris('2024-03-22T22:00'))).toEqual(deadlineInstant(quebec('2024-03-22T17:00')))
  })

  test('gives each clock its text and its value for <time datetime>', () => {
    expect(deadlineParts(quebec('2024-03-22T20:30'), 'fr-FR')).toEqual([
      {
        place: 'Québec',
        date: '22\u00A0mars 2024',
        time: '20\u00A0h\u00A030',
        isoLocalWithOffset: '2024-03-22T20:30-04:00',
      },
      {
        place: 'Paris',
        date: '23\u00A0mars 2024',
        time: '1\u00A0h\u00A030',
        isoLocalWithOffset: '2024-03-23T01:30+01:00',
      },
    ])
  })
})

describe('A deadline that is no single instant', () => {
  test.each([
    [quebec('2027-03-14T02:00'), 'Québec'],
    [quebec('2027-03-14T02:59'), 'Québec'],
    [paris('2027-03-28T02:30'), 'Paris'],
  ])('is refused when the spring change skips it: %j', (deadline, place) => {
    const fault = `${deadline.instant} n’existe pas à l’heure de ${place} : les horloges avancent et sautent cette heure.`
    expect(deadlineFault(deadline)).toContain(fault)
    expect(() => deadlineInstant(deadline)).toThrow(fault)
    expect(() => formatDeadline(deadline, 'fr-FR')).toThrow(RangeError)
  })

  test('is refused when the autumn change repeats it, with the two ways to write what is meant', () => {
    expect(deadlineFault(quebec('2027-11-07T01:30'))).toBe(
      '2027-11-07T01:30 arrive deux fois à l’heure de Québec : les horloges reculent. Demandez à l’organisme laquelle compte et écrivez-la dans l’autre fuseau, Europe/Paris : 2027-11-07T06:30 ou 2027-11-07T07:30.',
    )
    expect(deadlineFault(paris('2027-10-31T02:30'))).toContain(
      'America/Toronto : 2027-10-30T20:30 ou 2027-10-30T21:30.',
    )
    expect(() => deadlineTimes(paris('2027-10-31T02:30'))).toThrow('arrive deux fois')
  })

  test('can always be written from the other shore', () => {
    expect(deadlineFault(paris('2027-11-07T06:30'))).toBeUndefined()
    expect(deadlineFault(quebec('2027-10-30T21:30'))).toBeUndefined()
  })

  test.each(['2027-02-29T10:00', '2027-03-14T10:00Z', '2027-03-14', '14/03/2027 10 h'])(
    'is refused when it is not a local date and time: %s',
    (instant) => {
      expect(deadlineFault(paris(instant))).toContain('n’est pas une date et une heure locales')
    },
  )

  test('has no fault at the minutes around a change', () => {
    for (const instant of ['2027-03-14T01:59', '2027-03-14T03:00', '2027-11-07T00:59', '2027-11-07T02:00']) {
      expect(deadlineFault(quebec(instant))).toBeUndefined()
    }
  })
})
