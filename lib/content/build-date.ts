import { Temporal } from 'temporal-polyfill'

let instant: number | undefined

/**
 * The moment as of which the site is built, in milliseconds since 1970; the same for the whole process.
 * `BUILD_DATE` sets it, so that tests and previews can build as of any day: a day `2027-03-20` (noon UTC, the same
 * day on both shores) or an instant with its offset. Absent or empty, it is now. Throws a RangeError that says what
 * to write when it is neither.
 */
export function buildInstant(): number {
  instant ??= readInstant(process.env.BUILD_DATE?.trim())
  return instant
}

/** The day of the build, `2027-03-20`, as calendars show it in an IANA time zone. */
export function buildDay(timeZone: string): string {
  return dayAt(buildInstant(), timeZone)
}

/** The day of an instant (milliseconds since 1970), as calendars show it in an IANA time zone. */
export function dayAt(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

function readInstant(text: string | undefined): number {
  if (!text) return Date.now()
  const asInstant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00Z` : text
  try {
    return Temporal.Instant.from(asInstant).epochMilliseconds
  } catch {
    throw new RangeError(
      `BUILD_DATE vaut « ${text} » : écrivez un jour qui existe (2027-03-20) ou un instant avec son décalage (2027-03-20T17:00:00Z ou 2027-03-20T17:00-04:00).`,
    )
  }
}
