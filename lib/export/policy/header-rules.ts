import { locales } from '@/lib/i18n/locales'
import { cardsFolder } from '@/lib/site/card-address'
import { neutralFolders } from '@/lib/site/neutral'
import { contentSecurityPolicy } from './content-security'
import type { DocumentFacts } from './document-facts'
import {
  feedMediaTypes,
  mediaTypes,
  rareEndings,
  speculationRulesAddress,
  speculationRulesMediaType,
} from './media-types'
import { matches, type PathPattern } from './path-pattern'

export type HeaderRule = {
  readonly pattern: PathPattern
  readonly headers: Readonly<Record<string, string>>
}

/** Addresses whose policy lets WebAssembly run. */
export const searchPages: readonly string[] = locales.map((locale) => `/${locale}/recherche/`)

const revalidate = 'public, max-age=0, must-revalidate'
const oneDay = 'public, max-age=86400'
const forEver = 'public, max-age=31536000, immutable'

/** What other sites show or read on purpose: share images, feeds, calendars. */
const forOtherSites = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const

/**
 * Every header that depends on the address. All rules that match apply, in order: a later one replaces a header that
 * an earlier one set. Hosts' files are written from this list and from nothing else.
 */
export function headerRules(facts: DocumentFacts, basePath: string): readonly HeaderRule[] {
  return [
    {
      pattern: { kind: 'all' },
      headers: {
        'Content-Security-Policy': contentSecurityPolicy('page', facts),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': revalidate,
        ...(facts.hasSpeculationRules && {
          'Speculation-Rules': `"${basePath}${speculationRulesAddress}"`,
        }),
      },
    },
    // The answer depends on it where the host redirects.
    { pattern: { kind: 'exact', path: '/' }, headers: { Vary: 'Accept-Language' } },
    ...neutralFolders.map((path) => ({
      pattern: { kind: 'folder', path } as const,
      headers: { Vary: 'Accept-Language' },
    })),
    ...searchPages.map((path) => ({
      pattern: { kind: 'exact', path } as const,
      headers: { 'Content-Security-Policy': contentSecurityPolicy('recherche', facts) },
    })),
    // Names that hold a hash of their content.
    { pattern: { kind: 'folder', path: '/_next/static/' }, headers: { 'Cache-Control': forEver } },
    { pattern: { kind: 'folder', path: '/pagefind/index/' }, headers: { 'Cache-Control': forEver } },
    ...['.png', '.jpg', '.webp', '.avif', '.svg'].map((ending) => ({
      pattern: { kind: 'ending', ending } as const,
      headers: { 'Cache-Control': oneDay },
    })),
    ...rareEndings.map((ending) => ({
      pattern: { kind: 'ending', ending: `.${ending}` } as const,
      headers: { 'Content-Type': mediaTypes[ending]?.type ?? '', ...(ending === 'ics' && forOtherSites) },
    })),
    ...Object.entries(feedMediaTypes).map(([name, type]) => ({
      pattern: { kind: 'name', name } as const,
      headers: { 'Content-Type': type, ...forOtherSites },
    })),
    { pattern: { kind: 'folder', path: cardsFolder }, headers: forOtherSites },
    {
      pattern: { kind: 'exact', path: speculationRulesAddress },
      headers: { 'Content-Type': speculationRulesMediaType },
    },
  ]
}

/** The headers of one address, which starts at the root of the site without the base path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.pattern, path)).map((rule) => rule.headers))
}
