import { Temporal } from 'temporal-polyfill'

/**
 * The instant that stands for a day (`2026-11-22`) where a format knows instants only: noon UTC, which is that day
 * on both shores. Midnight would be the day before in Québec.
 */
export function dayInstant(day: string): string {
  return `${Temporal.PlainDate.from(day).toString()}T12:00:00Z`
}

/** Whether a date of a fiche is known to the day, and so may be given to formats that ask for one. */
export function isFullDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
}
