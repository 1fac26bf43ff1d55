import type { Locale } from '@/lib/i18n/locales'
import { conventions, noBreakSpace } from './conventions'
import { type PartialDate, parsePartialDate } from './partial-date'

/**
 * A date for a sentence, as precise as it is known: `1er mars 2026`, `octobre 2023`, `2024`. Day and month stay
 * on one line (OQLF 21640); the raised letters of `1er` are made by the typography of the page. Takes
 * `AAAA-MM-JJ`, `AAAA-MM` or `AAAA` and throws a RangeError for anything else.
 */
export function formatDate(date: string, locale: Locale): string {
  return inLetters(parsePartialDate(date), locale)
}

/** A date for a table: `01/03/2026` in France, `2026-03-01` in Québec, where only ISO 8601 is advised. */
export function formatDateNumeric(date: string, locale: Locale): string {
  parsePartialDate(date)
  return conventions[locale].numericDate === 'ISO' ? date : date.split('-').reverse().join('/')
}

/**
 * From one date to another, both included: `du 1er au 5 mars 2026`, `d’octobre 2023 à mars 2024`, `2026-2028`
 * (a hyphen between years: Translation Bureau). What both ends share is written once. Throws a RangeError when
 * the end does not come after the start; the same date twice is that date.
 */
export function formatDateRange(start: string, end: string, locale: Locale): string {
  if (start === end) return formatDate(start, locale)
  const precision = Math.min(start.length, end.length)
  if (start.slice(0, precision) >= end.slice(0, precision)) {
    throw new RangeError(`La période de « ${start} » à « ${end} » finit avant de commencer.`)
  }
  const from = parsePartialDate(start)
  const to = parsePartialDate(end)
  if (from.month === undefined && to.month === undefined) return `${start}-${end}`
  const first = startText(from, to, locale)
  return `${departure(from, first)} ${to.day === undefined ? 'à' : 'au'} ${inLetters(to, locale)}`
}

/** The start without the month and year that the end already gives. */
function startText(from: PartialDate, to: PartialDate, locale: Locale): string {
  if (from.month === undefined || from.year !== to.year) return inLetters(from, locale)
  if (from.day === undefined) return monthName(from.month, locale)
  if (from.month === to.month) return dayNumber(from.day)
  return dayAndMonth(from.day, from.month, locale)
}

function departure(from: PartialDate, text: string): string {
  if (from.day !== undefined) return `du ${text}`
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`
}

function inLetters({ year, month, day }: PartialDate, locale: Locale): string {
  if (month === undefined) return String(year)
  return `${day === undefined ? monthName(month, locale) : dayAndMonth(day, month, locale)} ${year}`
}

function dayAndMonth(day: number, month: number, locale: Locale): string {
  return dayNumber(day) + noBreakSpace + monthName(month, locale)
}

/** Only the first of the month is an ordinal. */
function dayNumber(day: number): string {
  return day === 1 ? '1er' : String(day)
}

function monthName(month: number, locale: Locale): string {
  const name = conventions[locale].months[month - 1]
  if (name === undefined) throw new RangeError(`Il n’y a pas de mois numéro ${month}.`)
  return name
}
