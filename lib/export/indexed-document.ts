import { isLocale, type Locale } from '@/lib/i18n/locales'
import { type Ligatures, ligaturesOf } from '@/lib/search/shown'

/** What the search index needs to know of a page beside its HTML. */
export type IndexedDocument = {
  readonly locale: Locale
  /** A document with its language and its `main` only: the rest, styles most of all, would be read for nothing. */
  readonly html: string
  readonly ligatures: Ligatures
}

/**
 * Reads a document of the export; none when it must not be found: no text of its own, no locale, or kept out of search
 * engines (404 pages, pages borrowed from the other locale). Without a parser, which would take longer than the index:
 * these tags cannot be mistaken, as a `<` of the text is always escaped.
 */
export function indexedDocument(html: string): IndexedDocument | undefined {
  const locale = /<html\b[^>]*\slang="([^"]*)"/.exec(html)?.[1]
  const main = /<main\b.*<\/main>/s.exec(html)?.[0]
  const robots = /<meta\b[^>]*\sname="robots"[^>]*>/.exec(html)?.[0] ?? ''
  if (main === undefined || locale === undefined || !isLocale(locale) || robots.includes('noindex'))
    return undefined
  return {
    locale,
    html: `<!DOCTYPE html><html lang="${locale}"><body>${main}</body></html>`,
    ligatures: ligaturesOf(main),
  }
}
