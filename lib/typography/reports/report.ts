import type { Locale } from '@/lib/i18n/locales'

/** What a machine may not change but must tell, in a place of the typed text. */
export type TypographyReport = {
  readonly start: number
  readonly end: number
  /** In French, for the editor, with the right form. */
  readonly message: string
  readonly hint: string
}

export type ReportRule = {
  readonly id: string
  readonly source: string
  readonly hint: string
  /** Only in this locale; else in both. */
  readonly locale?: Locale
  /** Tables and schedules may use this form. */
  readonly proseOnly?: boolean
  readonly pattern: RegExp
  /** The form to write, or nothing where the match is no fault after all. */
  readonly right: (match: RegExpExecArray, locale: Locale) => string | undefined
  readonly message: (found: string, right: string) => string
}

export function write(found: string, right: string): string {
  return `Écrivez « ${right} » au lieu de « ${found} ».`
}
