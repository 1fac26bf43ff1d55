import { Temporal } from 'temporal-polyfill'
import { deadlineInstant } from '@/lib/i18n/deadline'
import { parsePartialDate } from '@/lib/i18n/format/partial-date'
import { type CallBounds, type CallState, stateAt } from './call-clock'
import type { Deadline } from './schema/facts'

/** The dates of a call: its opening, as precise as it is known, and its closing deadline. */
export type CallDates = { readonly ouverture?: string; readonly fermeture: Deadline }

/**
 * The state of a call at `now` (milliseconds since 1970), from its dates alone: the one function that says it.
 * Throws a RangeError when a date cannot be read or the deadline is no single instant.
 */
export function callState(dates: CallDates, now: number): CallState {
  return stateAt(callBounds(dates), now)
}

/**
 * The moments between which a call is open, as a page hands them to the browser. The opening is a day in the time
 * zone of the closing deadline and counts from its first minute. Of an opening known to the month or the year only
 * its end is sure, so it counts from there. A call whose closing deadline was withdrawn takes nobody: it is closed.
 */
export function callBounds({ ouverture, fermeture }: CallDates): CallBounds {
  if (fermeture.annulee) return { closesAt: 0 }
  const closesAt = deadlineInstant(fermeture).epochMilliseconds
  if (ouverture === undefined) return { closesAt }
  return { opensAt: surelyOpenDay(ouverture).toZonedDateTime(fermeture.fuseau).epochMilliseconds, closesAt }
}

function surelyOpenDay(opening: string): Temporal.PlainDate {
  const { year, month = 1, day = 1 } = parsePartialDate(opening)
  const first = Temporal.PlainDate.from({ year, month, day })
  const precision = opening.split('-').length
  if (precision === 3) return first
  return first.add(precision === 2 ? { months: 1 } : { years: 1 })
}
