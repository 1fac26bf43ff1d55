import { deadlineFault, deadlineInstant } from '@/lib/i18n/deadline'
import { type Locale, locales, twinLocale } from '@/lib/i18n/locales'
import { bodyReader } from './body'
import type { Content } from './content'
import { soundEntries } from './entries'
import type { Entry, EntryKey, EntryOf, Page, Site } from './model'
import type { Collection } from './schema/fiche'
import { typesetLexique, typesetSources } from './typeset-data'

/**
 * Relates what was read: addresses, twins, trails, menus. Takes content in any state and leaves out what is not
 * sound, so that one faulty file never takes other pages down; the report says what was left out.
 */
export function createSite(content: Content): Site {
  const shelves = new Map(locales.map((locale) => [locale, shelfOf(content, locale)]))
  const shelf = (locale: Locale): Shelf => shelves.get(locale) ?? emptyShelf

  const site: Site = {
    pages: (locale) => shelf(locale).pages,
    page: (locale, key) => shelf(locale).byKey.get(key),
    pageAt: (locale, segments) => shelf(locale).byAddress.get(addressOf(locale, segments)),
    twin(page) {
      const other = shelf(twinLocale(page.locale)).byKey.get(page.entry.key)
      return other && page.locale === page.textLocale && other.locale === other.textLocale ? other : undefined
    },
    trail(page) {
      const { byKey } = shelf(page.locale)
      const trail = [page]
      for (let key = parentOf(byKey, page.entry); key !== undefined; ) {
        const parent = byKey.get(key)
        if (!parent || trail.includes(parent)) break
        trail.unshift(parent)
        key = parentOf(byKey, parent.entry)
      }
      return trail
    },
    children(page) {
      const { pages, byKey } = shelf(page.locale)
      return pages
        .filter(
          (child) => child !== page && parentOf(byKey, child.entry) === page.entry.key && !isHidden(child),
        )
        .sort((a, b) => compareRanks(rankOf(a.entry), rankOf(b.entry)) || compareText(a.address, b.address))
    },
    menu(locale, zone) {
      const place = (page: Page) => (page.entry.collection === 'pages' ? page.entry.fiche.menu : undefined)
      return shelf(locale)
        .pages.filter((page) => place(page)?.zone === zone)
        .sort((a, b) => (place(a)?.ordre ?? 0) - (place(b)?.ordre ?? 0))
    },
    signatories: (locale) => inOrder(shelf(locale).pages.filter((page) => isOf(page, 'signataires'))),
    announcements: (locale) => inOrder(shelf(locale).pages.filter((page) => isOf(page, 'annonces'))),
    calls: (locale) => inOrder(shelf(locale).pages.filter((page) => isOf(page, 'appels'))),
    source: (id, locale) => shelf(locale).sources.get(id),
    sources: (locale) => shelf(locale).sources,
    lexique: (locale) => shelf(locale).lexique,
    body: (page) => readBody(page),
  }
  const readBody = bodyReader(content, site)
  return site
}

type Shelf = {
  readonly pages: readonly Page[]
  readonly byKey: ReadonlyMap<EntryKey, Page>
  readonly byAddress: ReadonlyMap<string, Page>
  readonly sources: ReturnType<typeof typesetSources>
  readonly lexique: ReturnType<typeof typesetLexique>
}

const emptyShelf: Shelf = {
  pages: [],
  byKey: new Map(),
  byAddress: new Map(),
  sources: new Map(),
  lexique: new Map(),
}

function shelfOf(content: Content, locale: Locale): Shelf {
  const entries = soundEntries(content, locale)
  const pages = entries.flatMap((entry) => pageOf(entries, entry, locale) ?? [])
  return {
    pages,
    byKey: new Map(pages.map((page) => [page.entry.key, page])),
    // The first page keeps an address that two pages claim; the report names the second.
    byAddress: new Map([...pages].reverse().map((page) => [page.address, page])),
    sources: typesetSources(content, locale),
    lexique: typesetLexique(content, locale),
  }
}

function pageOf(entries: readonly Entry[], entry: Entry, locale: Locale): Page | undefined {
  const text = entry.texts[locale] ?? entry.texts[twinLocale(locale)]
  if (!text) return undefined
  const byKey = new Map(entries.map((item) => [item.key, { entry: item }]))
  const segments: string[] = []
  const seen = new Set<EntryKey>()
  for (let current: Entry | undefined = entry; current && !seen.has(current.key); ) {
    seen.add(current.key)
    const slug = (current.texts[locale] ?? current.texts[twinLocale(locale)])?.frontMatter.slug
    if (slug !== undefined) segments.unshift(slug)
    const parent = parentOf(byKey, current)
    current = parent === undefined ? undefined : byKey.get(parent)?.entry
  }
  const address = addressOf(locale, segments)
  return { entry, locale, textLocale: text.locale, text, segments, address }
}

function addressOf(locale: Locale, segments: readonly string[]): string {
  return `/${[locale, ...segments].join('/')}/`
}

/** Everything stands below the page that introduces its collection, its `parent`, or the home page. */
function parentOf(known: ReadonlyMap<EntryKey, { entry: Entry }>, entry: Entry): EntryKey | undefined {
  if (entry.collection !== 'pages') {
    for (const { entry: other } of known.values()) {
      if (other.collection === 'pages' && other.fiche.collection === entry.collection) return other.key
    }
  } else if (entry.fiche.parent !== undefined) return `pages/${entry.fiche.parent}`
  return entry.key === 'pages/accueil' ? undefined : 'pages/accueil'
}

function isOf<C extends Collection>(page: Page, collection: C): page is Page & Page<C> {
  return page.entry.collection === collection
}

function isHidden(page: Page): boolean {
  return page.entry.collection === 'pages' && page.entry.fiche.cachee
}

function inOrder<C extends Collection>(pages: readonly (Page & Page<C>)[]): readonly Page<C>[] {
  return pages.toSorted(
    (a, b) => compareRanks(rankOf(a.entry), rankOf(b.entry)) || compareText(a.address, b.address),
  )
}

/** Smaller comes first: menu order for pages, `ordre` for signatories, newest first for what is dated. */
function rankOf(entry: Entry): readonly number[] {
  switch (entry.collection) {
    case 'pages':
      return [entry.fiche.menu?.zone === 'pied' ? 1 : 0, entry.fiche.menu?.ordre ?? Number.MAX_SAFE_INTEGER]
    case 'signataires':
      return [entry.fiche.ordre]
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
