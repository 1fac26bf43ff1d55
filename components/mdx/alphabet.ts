import type { Locale } from '@/lib/i18n/locales'

const leadingArticle = /^(?:(?:les?|la|une?|des|du|de la)[\s\u00a0]+|(?:l|d)[’'])/i

/** What a title is filed under: « L’accord » stands at A. */
export function filingName(title: string): string {
  const withoutQuotes = title.replace(/^[«“\s\u00a0]+/, '')
  return withoutQuotes.replace(leadingArticle, '') || withoutQuotes
}

/** The letter that heads a title in an index: capital, without accent; `0-9` for a figure. */
export function filingLetter(title: string): string {
  const first = filingName(title).normalize('NFD').charAt(0).toUpperCase()
  if (/\d/.test(first)) return '0-9'
  return first === 'Œ' ? 'O' : first
}

/** Compares titles as a reader of this locale expects: `cote, côte, coté` is not in one order on both shores. */
export function byName(locale: Locale): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return (a, b) => compare(filingName(a), filingName(b))
}
