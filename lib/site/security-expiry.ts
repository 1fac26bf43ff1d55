const day = 24 * 60 * 60 * 1000

/** RFC 9116, § 2.5.5, recommends less than a year. */
const validDays = 360

/** How long before its end a `security.txt` must have been replaced. */
export const noticeDays = 60

/** The `Expires` of a text written at an instant, in whole days: builds of one day agree. */
export function securityExpiry(instant: number): string {
  const end = Math.floor(instant / day + validDays) * day
  return new Date(end).toISOString().replace('.000Z', 'Z')
}

/**
 * Days from an instant to the end of a published text, less than none when it is past. Throws when the text has no
 * date that can be read, as it is then worth nothing (RFC 9116, § 2.5.5).
 */
export function daysOfValidity(securityText: string, instant: number): number {
  const written = /^Expires: (\S+)\r?$/im.exec(securityText)?.[1]
  const end = written === undefined ? Number.NaN : Date.parse(written)
  if (Number.isNaN(end)) throw new Error('security.txt : pas de date « Expires » lisible.')
  return Math.floor((end - instant) / day)
}
