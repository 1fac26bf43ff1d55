import type { Sum } from '@/lib/content/schema/facts'
import type { Locale } from '@/lib/i18n/locales'
import { conventions, noBreakSpace } from './conventions'
import { formatNumber } from './number'

const million = 1e6
const billion = 1e9

/** `$ CA` in both locales, `CA` after the symbol (Translation Bureau, not `$CAN` nor CLDR's bare `$`). */
const currencies = {
  EUR: { symbol: '€', ofUnits: 'd’euros' },
  CAD: { symbol: `$${noBreakSpace}CA`, ofUnits: 'de dollars canadiens' },
} as const satisfies Record<Sum['devise'], { symbol: string; ofUnits: string }>

/**
 * A sum for a sentence, in its own currency: `75 000 €`, `110 000 $ CA par an`. From a million up it is written
 * with words, `2,5 millions d’euros` (OQLF 21584), unless that takes more than two decimals: then all its figures
 * are given, for a sum is never rounded.
 */
export function formatSum(sum: Sum, locale: Locale): string {
  return withPeriod(sum, locale, inWords(sum, locale) ?? inFigures(sum, locale))
}

/** A sum for a table cell, where room is short: `2,5 M€`, `201 M$ CA`, and `75 000 €` below a million. */
export function formatSumCompact(sum: Sum, locale: Locale): string {
  return withPeriod(sum, locale, inSymbols(sum, locale) ?? inFigures(sum, locale))
}

function inFigures({ valeur, devise }: Sum, locale: Locale): string {
  const decimals = Number.isInteger(valeur) ? 'as needed' : 'cents'
  return formatNumber(valeur, locale, decimals) + noBreakSpace + currencies[devise].symbol
}

function inWords({ valeur, devise }: Sum, locale: Locale): string | undefined {
  const unit = [billion, million].find((size) => fits(valeur, size))
  if (unit === undefined) return undefined
  const count = valeur / unit
  const name = unit === billion ? 'milliard' : 'million'
  // French plural starts at two: 1,99 million, 2 millions.
  const agreed = count < 2 ? name : `${name}s`
  return `${formatNumber(count, locale)}${noBreakSpace}${agreed} ${currencies[devise].ofUnits}`
}

function inSymbols({ valeur, devise }: Sum, locale: Locale): string | undefined {
  const { billionSymbol } = conventions[locale]
  const unit = [...(billionSymbol ? [billion] : []), million].find((size) => fits(valeur, size))
  if (unit === undefined) return undefined
  const prefix = unit === billion ? billionSymbol : 'M'
  return `${formatNumber(valeur / unit, locale)}${noBreakSpace}${prefix}${currencies[devise].symbol}`
}

/** Whether the value is at least one unit and says itself wholly with two decimals of it. */
function fits(value: number, unit: number): boolean {
  return value >= unit && Number.isInteger(value / (unit / 100))
}

function withPeriod({ periode }: Sum, locale: Locale, amount: string): string {
  return periode === 'an' ? `${amount} ${conventions[locale].perYear}` : amount
}
