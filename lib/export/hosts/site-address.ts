import { locales } from '@/lib/i18n/locales'

/** What a request line asks for: an address of the site, or the status that refuses it. */
export type Asked = { readonly path: string; readonly query: string } | { readonly refused: 400 | 404 | 414 }

const longestAddress = 2000

/** Reads the target of a request; `path` starts at the root of the site, decoded, without the base path. */
export function askedAddress(target: string, basePath: string): Asked {
  if (target.length > longestAddress) return { refused: 414 }
  if (!target.startsWith('/')) return { refused: 400 }
  const mark = target.indexOf('?')
  const query = mark === -1 ? '' : target.slice(mark)
  const path = decoded(mark === -1 ? target : target.slice(0, mark))
  if (path === undefined || /[\0\\]|\/\.\.?(?:\/|$)/.test(path)) return { refused: 400 }
  // `//host/` in a redirect would lead to another site.
  if (path.includes('//')) return { refused: 404 }
  if (basePath === '') return { path, query }
  if (path === basePath) return { path: '', query }
  return path.startsWith(`${basePath}/`) ? { path: path.slice(basePath.length), query } : { refused: 404 }
}

/** The 404 page that speaks to the reader of an address: that of its locale, or the neutral one. */
export function notFoundPage(path: string): string {
  const locale = locales.find((candidate) => path.startsWith(`/${candidate}/`))
  return locale ? `/${locale}/404.html` : '/404.html'
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
