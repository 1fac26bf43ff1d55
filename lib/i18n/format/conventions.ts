import type { Locale } from '@/lib/i18n/locales'

export const noBreakSpace = '\u00A0'
export const narrowNoBreakSpace = '\u202F'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

export type Conventions = {
  /** Between groups of three digits: both may be no-break, France's is narrow (CLDR, both locales). */
  readonly digitGroup: string
  readonly perYear: string
  /** OQLF 21241 advises against the slash, the dot and the colon: in Québec figures are ISO 8601 only. */
  readonly numericDate: 'day first' | 'ISO'
  /**
   * Symbol of the milliard in tables. OQLF (through the Gatineau guide) has `G$`; the Lexique of the
   * Imprimerie nationale abbreviates no « milliard », so France counts on in millions.
   */
  readonly billionSymbol?: 'G'
  readonly months: readonly string[]
}

/** Where the two ways of writing figures differ. What they share is in the functions that use this table. */
export const conventions: Readonly<Record<Locale, Conventions>> = {
  'fr-FR': { digitGroup: narrowNoBreakSpace, perYear: 'par an', numericDate: 'day first', months },
  'fr-CA': {
    digitGroup: noBreakSpace,
    perYear: 'par année',
    numericDate: 'ISO',
    billionSymbol: 'G',
    months,
  },
}
