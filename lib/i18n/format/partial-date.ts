export type PartialDate = { readonly year: number; readonly month?: number; readonly day?: number }

/**
 * Reads a date as precise as its source: `2024`, `2023-10` or `2023-10-18`. Throws a RangeError for any other
 * text and for a day that does not exist; what the content schemas let through never does.
 */
export function parsePartialDate(text: string): PartialDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) throw unreadable(text)
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) throw unreadable(text)
  if (month !== undefined && (month < 1 || month > 12)) throw unreadable(text)
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month)))
    throw unreadable(text)
  return { year, month, day }
}

function daysIn(year: number, month: number): number {
  // Day 0 of the following month, months being counted from 0.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function unreadable(text: string): RangeError {
  return new RangeError(`« ${text} » n’est pas une date : écrivez AAAA-MM-JJ, AAAA-MM ou AAAA.`)
}
