import type { Locale } from '@/lib/i18n/locales'
import { conventions } from './conventions'

/** `Intl` only cuts the number into parts; every sign between digits is ours, whatever ICU the machine has. */
function cutter(minimumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('fr', {
    useGrouping: 'always',
    minimumFractionDigits,
    maximumFractionDigits: 20,
    signDisplay: 'negative',
  })
}

const cutters = { 'as needed': cutter(0), cents: cutter(2) }

/**
 * A quantity in figures, `12 000` or `0,5`: never rounded, decimal comma, grouped by threes from four digits
 * (CLDR and the Translation Bureau, 2.3.1). Years, page and article numbers are not quantities: do not pass them.
 * Throws a RangeError for what is not a finite number.
 */
export function formatNumber(
  value: number,
  locale: Locale,
  decimals: keyof typeof cutters = 'as needed',
): string {
  if (!Number.isFinite(value)) throw new RangeError(`« ${value} » ne s’écrit pas en chiffres.`)
  const parts = cutters[decimals].formatToParts(value)
  return parts.map((part) => written(part, locale)).join('')
}

function written({ type, value }: Intl.NumberFormatPart, locale: Locale): string {
  if (type === 'group') return conventions[locale].digitGroup
  if (type === 'decimal') return ','
  if (type === 'minusSign') return '\u2212'
  return value
}
