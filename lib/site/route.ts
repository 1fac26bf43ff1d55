import { addressedSegments, errorsAtAddress, type Fault, type Page, site } from '@/lib/content'
import { isLocale } from '@/lib/i18n/locales'
import { isKept, pageDocument } from './kept-documents'

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
      return !page || !isKept(pageDocument(page))
    })
    .map((segments) => ({ path: [...segments] }))
}

/** What an address answers: a page, or, in the preview only, the errors that keep it from being one. */
export type Routed =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'errors'; readonly errors: readonly Fault[] }

/** What stands at an address, if anything does. */
export function routed({ locale, path = [] }: RouteParams): Routed | undefined {
  if (!isLocale(locale)) return undefined
  const segments = path.map(decodeURIComponent)
  const errors = errorsAtAddress(locale, segments)
  if (errors.length > 0) return { kind: 'errors', errors }
  const page = site.pageAt(locale, segments)
  return page && { kind: 'page', page }
}
