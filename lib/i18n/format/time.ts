import { noBreakSpace } from './conventions'

/**
 * A time of day for a sentence, from `HH:MM`: `9 h`, `14 h 30`, `17 h 05`, `12 h`, `0 h`. On 24 hours, no
 * `14 h 00`, and two digits of minutes, which the OQLF now prefers (21516); France writes the same (charter of
 * the Journal officiel). Throws a RangeError for anything that is not a time.
 */
export function formatTime(time: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new RangeError(`« ${time} » n’est pas une heure : écrivez HH:MM, de 00:00 à 23:59.`)
  const hour = `${Number(match[1])}${noBreakSpace}h`
  return match[2] === '00' ? hour : `${hour}${noBreakSpace}${match[2]}`
}
