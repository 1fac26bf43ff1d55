import { isLocale, type Locale, locales } from '@/lib/i18n/locales'

type Context = { readonly params: Promise<{ readonly locale: string; readonly path?: readonly string[] }> }

/**
 * A route that answers a text document below a locale. On export the host decides the type from the extension; the
 * header is for the preview.
 */
export function documentRoute(
  type: string,
  write: (locale: Locale, path: readonly string[]) => string,
): (request: Request, context: Context) => Promise<Response> {
  return async (_request, { params }) => {
    const { locale, path = [] } = await params
    if (!isLocale(locale)) return new Response(null, { status: 404 })
    return new Response(write(locale, path.map(decodeURIComponent)), {
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    })
  }
}

/** The locales to export: a route, unlike a page, does not learn them from the layout above it. */
export function localeParams(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }))
}
