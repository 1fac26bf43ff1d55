import type { Sum } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'

/** The two shores in the order of a page: the reader’s own comes first. */
export const shores = {
  'fr-FR': ['france', 'quebec'],
  'fr-CA': ['quebec', 'france'],
} as const satisfies Record<Locale, readonly string[]>

export type Shore = (typeof shores)[Locale][number]

/** Each side pays in its own currency. */
export const payer = { EUR: 'france', CAD: 'quebec' } as const satisfies Record<Sum['devise'], Shore>
