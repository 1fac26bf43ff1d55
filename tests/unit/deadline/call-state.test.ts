import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CallState, stateAt } from '@/lib/content/call-clock'
import { type CallDates, callBounds, callState } from '@/lib/content/call-state'
import type { Deadline } from '@/lib/content/schema/facts'

const fermeture: Deadline = { instant: '2024-03-22T17:00', fuseau: 'America/Toronto' }
const closes = Date.parse('2024-03-22T17:00-04:00')
const day = 24 * 60 * 60 * 1000
const call: CallDates = { ouverture: '2024-01-15', fermeture }
const at = (instant: string) => Date.parse(instant)

describe('A call with an opening day', () => {
  test('opens at the first minute of that day where its deadline is set', () => {
    expect(callState(call, at('2024-01-15T00:00-05:00') - 1)).toBe('a-venir')
    expect(callState(call, at('2024-01-15T00:00-05:00'))).toBe('ouvert')
    expect(
      callState(
        { ouverture: '2024-01-15', fermeture: { ...fermeture, fuseau: 'Europe/Paris' } },
        at('2024-01-15T00:00+01:00'),
      ),
    ).toBe('ouvert')
  })

  test('closes soon in its last fourteen days', () => {
    expect(callState(call, closes - 14 * day - 1)).toBe('ouvert')
    expect(callState(call, closes - 14 * day)).toBe('ferme-bientot')
    expect(callState(call, closes - 1)).toBe('ferme-bientot')
  })

  test('is closed at the closing instant and after', () => {
    expect(callState(call, closes)).toBe('clos')
    expect(callState(call, closes + 1)).toBe('clos')
    expect(callState(call, at('2026-11-22T12:00Z'))).toBe('clos')
  })

  test('is closed once its closing deadline is withdrawn, whatever the day', () => {
    const withdrawn: CallDates = { ouverture: '2024-01-15', fermeture: { ...fermeture, annulee: true } }
    expect(callState(withdrawn, at('2024-02-01T12:00Z'))).toBe('clos')
    expect(callState(withdrawn, at('2023-12-01T12:00Z'))).toBe('clos')
  })

  test('goes straight to « ferme bientôt » when it is open for less than fourteen days', () => {
    const brief: CallDates = { ouverture: '2024-03-18', fermeture }
    expect(callState(brief, at('2024-03-18T00:00-04:00') - 1)).toBe('a-venir')
    expect(callState(brief, at('2024-03-18T00:00-04:00'))).toBe('ferme-bientot')
  })

  test('that comes after its closing is never open', () => {
    const mistaken: CallDates = { ouverture: '2024-04-01', fermeture }
    expect(callState(mistaken, closes - 1)).toBe('a-venir')
    expect(callState(mistaken, at('2024-04-02T12:00Z'))).toBe('clos')
  })
})

describe('A call whose opening is not known to the day', () => {
  test('is open only once the whole month has passed', () => {
    const monthly: CallDates = { ouverture: '2024-01', fermeture }
    expect(callState(monthly, at('2024-02-01T00:00-05:00') - 1)).toBe('a-venir')
    expect(callState(monthly, at('2024-02-01T00:00-05:00'))).toBe('ouvert')
  })

  test('is open only once the whole year has passed', () => {
    const yearly: CallDates = { ouverture: '2023', fermeture }
    expect(callState(yearly, at('2024-01-01T00:00-05:00') - 1)).toBe('a-venir')
    expect(callState(yearly, at('2024-01-01T00:00-05:00'))).toBe('ouvert')
  })

  test('is to come until it closes when nothing is known', () => {
    expect(callState({ fermeture }, closes - 100 * day)).toBe('a-venir')
    expect(callState({ fermeture }, closes - day)).toBe('a-venir')
    expect(callState({ fermeture }, closes)).toBe('clos')
  })
})

describe('What the browser is given', () => {
  test('is two moments, and the opening is left out when it is not known', () => {
    expect(callBounds(call)).toEqual({ opensAt: at('2024-01-15T05:00Z'), closesAt: closes })
    expect(callBounds({ fermeture })).toEqual({ closesAt: closes })
  })

  test('never makes a call open when it cannot be read', () => {
    expect(stateAt({ opensAt: 0, closesAt: Number.NaN }, closes)).toBe('clos')
    expect(stateAt({ opensAt: Number.NaN, closesAt: closes }, closes - 1)).toBe('a-venir')
  })
})

describe('Whatever the dates of a call', () => {
  const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) })
  const bounds = fc.record({ opensAt: moment, closesAt: moment }, { requiredKeys: ['closesAt'] })
  const order: readonly CallState[] = ['a-venir', 'ouvert', 'ferme-bientot', 'clos']

  test('its state only goes forward', () => {
    fc.assert(
      fc.property(bounds, moment, moment, (call, one, another) => {
        const earlier = stateAt(call, Math.min(one, another))
        const later = stateAt(call, Math.max(one, another))
        expect(order.indexOf(earlier)).toBeLessThanOrEqual(order.indexOf(later))
      }),
    )
  })

  test('it is closed from its closing on, and never before', () => {
    fc.assert(
      fc.property(bounds, fc.nat(), (call, wait) => {
        expect(stateAt(call, call.closesAt + wait)).toBe('clos')
        expect(stateAt(call, call.closesAt - 1 - wait)).not.toBe('clos')
      }),
    )
  })

  test('it is open only between two known dates', () => {
    fc.assert(
      fc.property(bounds, moment, (call, now) => {
        const state = stateAt(call, now)
        fc.pre(state === 'ouvert' || state === 'ferme-bientot')
        expect(call.opensAt).toBeLessThanOrEqual(now)
        expect(now).toBeLessThan(call.closesAt)
      }),
    )
  })
})
