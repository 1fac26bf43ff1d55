import { addressedSegments, type Page, pageAt, site } from '@/lib/content'
import { isLocale } from '@/lib/i18n/locales'
import { isKept } from './kept-documents'

/** What Next hands to a page at `/[locale]/[[...path]]`. */
export type RouteParams = { readonly locale: string; readonly path?: readonly string[] }

/**
 * The paths to export for a locale: those whose documents the build adapter has not kept from the last build. The home
 * page, which has no segments, always is: Next exports no route without paths.
 */
export function routePaths(locale: string): { path: string[] }[] {
  if (!isLocale(locale)) return []
  return addressedSegments(locale)
    .filter((segments) => {
      const page = segments.length > 0 ? site.pageAt(locale, segments) : undefined
      return !page || !isKept(page)
    })
    .map((segments) => ({ path: [...segments] }))
}

/** The page at an address, if there is one. In the preview, throws ContentError when what is written there is faulty. */
export function routedPage({ locale, path = [] }: RouteParams): Page | undefined {
  return isLocale(locale) ? pageAt(locale, path) : undefined
}
