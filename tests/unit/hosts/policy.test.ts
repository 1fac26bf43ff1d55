import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, metaContentSecurityPolicy } from '@/lib/export/policy/content-security'
import { headerRules, headersFor } from '@/lib/export/policy/header-rules'
import { homeLocale, shoreLocale } from '@/lib/export/policy/locale-choice'
import { isCompressible, mediaTypeOf } from '@/lib/export/policy/media-types'
import { isPrivate } from '@/lib/export/policy/private-files'
import { facts } from './facts'

describe('the policy', () => {
  test('closes everything and opens what the documents hold', () => {
    expect(contentSecurityPolicy('page', facts)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'sha256-pMonZRCYFVfa9pctjIwUrwWfzBNf6awlfePvZ709Z6E='; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  test('opens forms, data images and styles only when there are some', () => {
    const bare = { ...facts, styleHashes: [], hasForm: false }
    expect(contentSecurityPolicy('page', bare)).toContain("style-src 'none'")
    expect(contentSecurityPolicy('page', bare)).toContain("form-action 'none'")
    expect(contentSecurityPolicy('page', { ...facts, hasDataImage: true })).toContain("img-src 'self' data:")
  })

  test('has nothing unsafe but WebAssembly, on the search page', () => {
    expect(contentSecurityPolicy('page', facts)).not.toContain('unsafe')
    expect(contentSecurityPolicy('recherche', facts).match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual([
      "'wasm-unsafe-eval'",
    ])
  })

  test('leaves out of a meta what browsers ignore there', () => {
    expect(metaContentSecurityPolicy('page', facts)).not.toContain('frame-ancestors')
    expect(metaContentSecurityPolicy('page', facts)).toContain("default-src 'none'")
  })
})

describe('the headers of an address', () => {
  const rules = headerRules(facts, '/dossier')
  const header = (path: string, name: string) => headersFor(rules, path)[name]

  test.each([
    ['/fr-FR/', 'public, max-age=0, must-revalidate'],
    ['/elements.js', 'public, max-age=0, must-revalidate'],
    ['/pagefind/pagefind-entry.json', 'public, max-age=0, must-revalidate'],
    ['/_next/static/media/texte.woff2', 'public, max-age=31536000, immutable'],
    ['/pagefind/index/fr-fr_1.pf_index', 'public, max-age=31536000, immutable'],
    ['/cartes/fr-FR/pages/accord.png', 'public, max-age=86400'],
  ])('%s is kept as %s', (path, value) => expect(header(path, 'Cache-Control')).toBe(value))

  test.each([
    ['/fr-FR/', 'same-origin'],
    ['/elements.js', 'same-origin'],
    ['/icone.svg', 'same-origin'],
    ['/cartes/fr/pages/accord.png', 'cross-origin'],
    ['/fr-CA/annonces/flux.xml', 'cross-origin'],
    ['/fr-CA/annonces/flux.json', 'cross-origin'],
    ['/fr-CA/appels.ics', 'cross-origin'],
  ])('%s may be used by other sites: %s', (path, value) =>
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe(value),
  )

  test('name the speculation rules, below the base path', () => {
    expect(header('/fr-FR/', 'Speculation-Rules')).toBe('"/dossier/speculation.json"')
    const without = headerRules({ ...facts, hasSpeculationRules: false }, '')
    expect(headersFor(without, '/fr-FR/')['Speculation-Rules']).toBeUndefined()
  })

  test('agree with the media types of every kind of file', () => {
    for (const path of [
      '/a.ics',
      '/a/flux.xml',
      '/a/flux.json',
      '/manifest.webmanifest',
      '/speculation.json',
    ])
      expect(header(path, 'Content-Type')).toBe(mediaTypeOf(path))
  })
})

test.each([
  ['/fr-FR/', 'text/html; charset=utf-8', false],
  ['/sitemap.xml', 'application/xml; charset=utf-8', true],
  ['/fr-FR/flux.xml', 'application/atom+xml; charset=utf-8', true],
  ['/appels.ics', 'text/calendar; charset=utf-8', true],
  ['/pagefind/fragment/a.pf_fragment', 'application/octet-stream', false],
  ['/carte.png', 'image/png', false],
  ['/sans-point', 'application/octet-stream', false],
])('%s is %s', (path, type, isText) => {
  expect(mediaTypeOf(path)).toBe(type)
  expect(isCompressible(path)).toBe(isText)
})

test.each([
  ['fr-CA', 'fr-CA'],
  ['en;q=0.5, FR-ca ; q=0.4', 'fr-CA'],
  ['fr-FR;q=0.000, fr-CA;q=0.001', 'fr-CA'],
  ['fr', undefined],
  ['en-CA', undefined],
  ['xfr-CA', undefined],
])('at the root, Accept-Language %s asks for %s', (header, locale) => expect(homeLocale(header)).toBe(locale))

test.each([
  ['en-CA,en;q=0.9,fr-FR;q=0.8', 'fr-CA'],
  ['de, FR-fr;q=0.4', 'fr-FR'],
  ['en-CA;q=0, oc-FR;q=0.1', 'fr-FR'],
  ['fr, en-US', undefined],
  ['', undefined],
])('at a neutral address, Accept-Language %s asks for %s', (header, locale) =>
  expect(shoreLocale(header)).toBe(locale),
)

test('files for hosts are private, the others public', () => {
  for (const path of ['/.hosts/caddy/site.caddy', '/_headers', '/_redirects', '/index.html.br', '/.nojekyll'])
    expect(isPrivate(path), path).toBe(true)
  for (const path of ['/', '/.well-known/security.txt', '/_next/static/a.css', '/fr-FR/accord/'])
    expect(isPrivate(path), path).toBe(false)
})
