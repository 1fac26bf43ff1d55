import { deadlineFault, deadlineInstant } from '@/lib/i18n/deadline'
import { localeFacts } from '@/lib/i18n/locales'
import type { EntryOf, Page } from './model'
import type { Collection } from './schema/fiche'

/**
 * Which of two pages comes first in a list: menu order for pages, the reader’s shore then `ordre` for signatories, newest
 * first for what is dated, then by address.
 */
export function byPlace(a: Page, b: Page): number {
  return compareRanks(rankOf(a), rankOf(b)) || compareText(a.address, b.address)
}

/**
 * The pages on either side of one in a list that is in order. The page may be missing from the list, as an archived one
 * is from those that are current.
 */
export function neighboursOf<C extends Collection>(
  pages: readonly Page<C>[],
  page: Page,
): { readonly previous?: Page<C>; readonly next?: Page<C> } {
  return {
    previous: pages.findLast((other) => byPlace(other, page) < 0),
    next: pages.find((other) => byPlace(other, page) > 0),
  }
}

/** Smaller comes first. */
function rankOf({ entry, locale }: Page): readonly number[] {
  switch (entry.collection) {
    case 'pages':
      return [entry.fiche.menu?.zone === 'pied' ? 1 : 0, entry.fiche.menu?.ordre ?? Number.MAX_SAFE_INTEGER]
    case 'signataires':
      return [entry.fiche.cote === localeFacts[locale].shore ? 0 : 1, entry.fiche.ordre]
    case 'annonces':
      return [-dayNumber(entry.fiche.date)]
    case 'appels':
      return [-closingOf(entry)]
  }
}

function closingOf(call: EntryOf<'appels'>): number {
  const closing = call.fiche.echeances[call.fiche.fermeture]
  return closing && !deadlineFault(closing) ? deadlineInstant(closing).epochMilliseconds : 0
}

/** Orders dates of unlike precision: `2023-10` comes after every day of October 2023. */
function dayNumber(date: string): number {
  const [year = '0', month = '99', day = '99'] = date.split('-')
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.reduce((result, value, index) => result || value - (b[index] ?? 0), 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
