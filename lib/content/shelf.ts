import { type Locale, twinLocale } from '@/lib/i18n/locales'
import type { Content } from './content'
import { soundEntries } from './entries'
import type { Entry, EntryKey, EntryOf, Page } from './model'
import { byPlace } from './order'
import { isShown, publicationOf, type View } from './publication'
import type { Collection } from './schema/fiche'
import { typesetLexique, typesetSources } from './typeset-data'

/** Everything of one locale, related once: a page is rendered in the same time among ten as among ten thousand. */
export type Shelf = {
  readonly pages: readonly Page[]
  readonly byKey: ReadonlyMap<EntryKey, Page>
  readonly byAddress: ReadonlyMap<string, Page>
  readonly parents: ReadonlyMap<EntryKey, EntryKey>
  /** Pages below each key, in order, hidden and archived ones left out. */
  readonly children: ReadonlyMap<EntryKey, readonly Page[]>
  readonly menus: Readonly<Record<'principal' | 'pied', readonly Page[]>>
  readonly signatories: readonly Page<'signataires'>[]
  readonly announcements: readonly Page<'annonces'>[]
  readonly calls: readonly Page<'appels'>[]
  readonly archives: { readonly [C in Collection]: readonly Page<C>[] }
  readonly sources: ReturnType<typeof typesetSources>
  readonly lexique: ReturnType<typeof typesetLexique>
}

/** Relates the sound part of the content that a view shows, for the readers of one locale. */
export function shelfOf(content: Content, locale: Locale, view: View): Shelf {
  const shown = soundEntries(content, locale).filter((entry) =>
    isShown(publicationOf(entry.fiche, view.today), view),
  )
  const entries = new Map(shown.map((entry) => [entry.key, entry]))
  const parents = parentsOf(entries)
  const pages = [...entries.values()].flatMap((entry) => pageOf(entries, parents, entry, locale, view) ?? [])
  const current = pages.filter((page) => !isArchived(page))
  const menu = (zone: 'principal' | 'pied') =>
    current
      .filter((page) => menuPlace(page)?.zone === zone)
      .sort((a, b) => (menuPlace(a)?.ordre ?? 0) - (menuPlace(b)?.ordre ?? 0))
  return {
    pages,
    byKey: new Map(pages.map((page) => [page.entry.key, page])),
    // The first page keeps an address that two pages claim; the report names the second.
    byAddress: new Map(pages.toReversed().map((page) => [page.address, page])),
    parents,
    children: childrenOf(current, parents),
    menus: { principal: menu('principal'), pied: menu('pied') },
    signatories: inOrder(current, 'signataires'),
    announcements: inOrder(current, 'annonces'),
    calls: inOrder(current, 'appels'),
    archives: archivesOf(pages),
    sources: typesetSources(content, locale),
    lexique: typesetLexique(content, locale),
  }
}

export function addressOf(locale: Locale, segments: readonly string[]): string {
  return `/${[locale, ...segments].join('/')}/`
}

/** Everything stands below the page that introduces its collection, its `parent`, or the home page. */
function parentsOf(entries: ReadonlyMap<EntryKey, Entry>): ReadonlyMap<EntryKey, EntryKey> {
  const introductions = new Map<Collection, EntryKey>()
  for (const entry of entries.values()) {
    const introduced = entry.collection === 'pages' ? entry.fiche.collection : undefined
    if (introduced && !introductions.has(introduced)) introductions.set(introduced, entry.key)
  }
  const parents = new Map<EntryKey, EntryKey>()
  for (const entry of entries.values()) {
    const parent = entry.collection === 'pages' ? parentPage(entry) : introductions.get(entry.collection)
    if (parent !== undefined) parents.set(entry.key, parent)
    else if (entry.key !== 'pages/accueil') parents.set(entry.key, 'pages/accueil')
  }
  return parents
}

function parentPage(entry: EntryOf<'pages'>): EntryKey | undefined {
  return entry.fiche.parent === undefined ? undefined : `pages/${entry.fiche.parent}`
}

function pageOf(
  entries: ReadonlyMap<EntryKey, Entry>,
  parents: ReadonlyMap<EntryKey, EntryKey>,
  entry: Entry,
  locale: Locale,
  view: View,
): Page | undefined {
  const text = entry.texts[locale] ?? entry.texts[twinLocale(locale)]
  if (!text) return undefined
  const segments: string[] = []
  const seen = new Set<EntryKey>()
  for (let current: Entry | undefined = entry; current && !seen.has(current.key); ) {
    seen.add(current.key)
    const slug = (current.texts[locale] ?? current.texts[twinLocale(locale)])?.frontMatter.slug
    if (slug !== undefined) segments.unshift(slug)
    const parent = parents.get(current.key)
    current = parent === undefined ? undefined : entries.get(parent)
  }
  return {
    entry,
    locale,
    textLocale: text.locale,
    text,
    segments,
    address: addressOf(locale, segments),
    publication: publicationOf(entry.fiche, view.today),
  }
}

function childrenOf(
  pages: readonly Page[],
  parents: ReadonlyMap<EntryKey, EntryKey>,
): ReadonlyMap<EntryKey, readonly Page[]> {
  const children = new Map<EntryKey, Page[]>()
  for (const page of pages.toSorted(byPlace)) {
    const parent = parents.get(page.entry.key)
    if (parent === undefined || parent === page.entry.key || isHidden(page)) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(page)
    else children.set(parent, [page])
  }
  return children
}

function menuPlace(page: Page) {
  return page.entry.collection === 'pages' ? page.entry.fiche.menu : undefined
}

function isOf<C extends Collection>(page: Page, collection: C): page is Page & Page<C> {
  return page.entry.collection === collection
}

function inOrder<C extends Collection>(pages: readonly Page[], collection: C): readonly Page<C>[] {
  return pages.filter((page) => isOf(page, collection)).sort(byPlace)
}

function archivesOf(pages: readonly Page[]): Shelf['archives'] {
  const archived = pages.filter((page) => isArchived(page) && !isHidden(page))
  return {
    pages: inOrder(archived, 'pages'),
    signataires: inOrder(archived, 'signataires'),
    annonces: inOrder(archived, 'annonces'),
    appels: inOrder(archived, 'appels'),
  }
}

function isArchived({ publication }: Page): boolean {
  return publication.state === 'archivee'
}

function isHidden(page: Page): boolean {
  return page.entry.collection === 'pages' && page.entry.fiche.cachee
}
