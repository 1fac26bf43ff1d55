import type { Locale } from '@/lib/i18n/locales'
import { noBreakSpace } from './conventions'
import { formatNumber } from './number'

const units = ['octets', 'ko', 'Mo', 'Go'] as const

/**
 * The size of a file, `340 ko` or `1,4 Mo`, in decimal units (CLDR, both locales). One decimal below ten, none
 * above: a reader wants to know whether to wait, not the exact count.
 */
export function formatByteSize(bytes: number, locale: Locale): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const count = bytes / 1000 ** power
  const shown = count < 10 && power > 0 ? Math.round(count * 10) / 10 : Math.round(count)
  return `${formatNumber(shown, locale)}${noBreakSpace}${units[power]}`
}
