import type { Root as HastRoot } from 'hast'
import type { Locale } from '@/lib/i18n/locales'
import type { Publication } from './publication'
import type { Collection, Fiches } from './schema/fiche'
import type { FrontMatter } from './schema/front-matter'
import type { LexiqueEntry } from './schema/lexique'
import type { Source } from './schema/sources'

/** `collection/id`: how texts, menus and relations name an entry, whatever the locale. */
export type EntryKey = `${Collection}/${string}`

/** One locale's text of an entry. `frontMatter` is already set in that locale's typography. */
export type EntryText = {
  readonly locale: Locale
  /** Path from the project root, with `/` as separator: what faults name. */
  readonly file: string
  readonly frontMatter: FrontMatter
}

type EntryShapes = {
  [C in Collection]: {
    readonly key: EntryKey
    readonly collection: C
    readonly id: string
    readonly fiche: Fiches[C]
    readonly texts: Readonly<Partial<Record<Locale, EntryText>>>
  }
}

/** A folder of `content/<collection>/`: one subject, its facts, and its text in one locale or both. */
export type EntryOf<C extends Collection> = EntryShapes[C]
export type Entry = EntryOf<Collection>

/** An entry at an address: the locale asked for frames the page, the locale of its text fills it. */
export type Page<C extends Collection = Collection> = {
  readonly entry: EntryOf<C>
  /** Locale of the address, the menus and `<html lang>`. */
  readonly locale: Locale
  /** Locale of the text and of `<main lang>`; differs from `locale` when the twin is missing. */
  readonly textLocale: Locale
  readonly text: EntryText
  /** Address segments after the locale: `[]` for the home page. */
  readonly segments: readonly string[]
  /** `/fr-CA/entente/`: from the origin, without the base path, with a final slash. */
  readonly address: string
  /** Current, archived, or, in the preview only, not published yet. */
  readonly publication: Publication
}

export type Heading = { readonly depth: number; readonly id: string; readonly text: string }

/** The body of a page, ready to become elements: its vocabulary words are still named nodes of the tree. */
export type PageBody = {
  readonly tree: HastRoot
  readonly headings: readonly Heading[]
  /** Ids of `<Source>` in order of first use: the number shown beside a fact is its index + 1. */
  readonly sourceIds: readonly string[]
}

/** Everything the routes, menus, feeds and checks may ask about the content. */
export type Site = {
  /** All pages at addresses of this locale: fallback pages, hidden pages and archived pages included. */
  pages(locale: Locale): readonly Page[]
  page(locale: Locale, key: EntryKey): Page | undefined
  pageAt(locale: Locale, segments: readonly string[]): Page | undefined
  /** The same subject as really written for the other locale; none for a page with one text. */
  twin(page: Page): Page | undefined
  /** The twin, when it is newer and its words have changed since this page was reviewed against it. */
  newerTwin(page: Page): Page | undefined
  /** From the home page down to this page. */
  trail(page: Page): readonly Page[]
  /** Current pages directly below this one, in menu order, then by `ordre`, then newest first. */
  children(page: Page): readonly Page[]
  menu(locale: Locale, zone: 'principal' | 'pied'): readonly Page[]
  /** Current ones only. Signatories by `ordre`; calls newest closing first; announcements newest first. */
  signatories(locale: Locale): readonly Page<'signataires'>[]
  announcements(locale: Locale): readonly Page<'annonces'>[]
  calls(locale: Locale): readonly Page<'appels'>[]
  /** The archived pages of a collection, in the order of the current ones; hidden pages left out. */
  archives<C extends Collection>(locale: Locale, collection: C): readonly Page<C>[]
  /** Typeset for the locale that reads them. */
  source(id: string, locale: Locale): Source | undefined
  sources(locale: Locale): ReadonlyMap<string, Source>
  lexique(locale: Locale): ReadonlyMap<string, LexiqueEntry>
  body(page: Page): PageBody
}
