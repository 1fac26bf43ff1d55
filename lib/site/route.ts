import { addressedSegments, type Page, pageAt } from '@/lib/content'
import { isLocale } from '@/lib/i18n/locales'

/** What Next hands to a page at `/[locale]/[[...path]]`. */
export type RouteParams = { readonly locale: string; readonly path?: readonly string[] }

/** The paths to export for a locale; the home page has none. */
export function routePaths(locale: string): { path: string[] }[] {
  if (!isLocale(locale)) return []
  return addressedSegments(locale).map((segments) => ({ path: [...segments] }))
}

/** The page at an address, if there is one. In the preview, throws ContentError when what is written there is faulty. */
export function routedPage({ locale, path = [] }: RouteParams): Page | undefined {
  return isLocale(locale) ? pageAt(locale, path) : undefined
}
