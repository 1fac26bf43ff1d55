// Relative, not '@/': next.config.ts reads this file, and its loader does not know the alias.
import { siteConfig } from '../../site.config'

/** Scheme and host of the published site, without a final slash. */
export const origin = (process.env.SITE_ORIGIN || siteConfig.origin).replace(/\/+$/, '')

/** Folder under which the site is served: empty, or `/folder` without a final slash. */
export const basePath = normalisedBasePath(process.env.SITE_BASE_PATH || siteConfig.basePath)

/** What to write in `href` or `src` for an address that starts at the root of the site (`/fr-CA/`, `/icone.svg`). */
export function href(address: string): string {
  return `${basePath}${address}`
}

/** The full address, for readers outside the site: canonical links, share cards, sitemap, feeds. */
export function absolute(address: string): string {
  return `${origin}${href(address)}`
}

function normalisedBasePath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  return trimmed === '' ? '' : `/${trimmed}`
}
