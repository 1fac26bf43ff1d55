import { describe, expect, test } from 'vitest'
import { caddyFile } from '@/lib/export/hosts/caddy'
import { headersFile } from '@/lib/export/hosts/headers-file'
import { withMetaPolicy } from '@/lib/export/hosts/meta-policy'
import { nginxServerFile } from '@/lib/export/hosts/nginx'
import { redirectsFile } from '@/lib/export/hosts/redirects-file'
import { hostTarget } from '@/lib/export/hosts/target'
import { headerRules, headersFor } from '@/lib/export/policy/header-rules'
import { filesFor } from '@/lib/export/steps/host-files'
import { facts } from './facts'

const addresses = [
  '/',
  '/404.html',
  '/fr-FR/',
  '/fr-CA/recherche/',
  '/fr-FR/recherche/ailleurs/',
  '/cartes/fr-FR/pages/accord.png',
  '/p/accord/',
  '/citations/fr-CA/pages/accord.bib',
  '/fr-FR/annonces/flux.xml',
  '/fr-CA/annonces/flux.json',
  '/fr-CA/appels/appel.ics',
  '/_next/static/media/a.woff2',
  '/pagefind/index/a.pf_index',
  '/manifest.webmanifest',
  '/speculation.json',
  '/icone.svg',
]

type Block = { readonly glob: string; readonly lines: readonly string[] }

function blocksOf(text: string): readonly Block[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [glob = '', ...lines] = block.split('\n')
      return { glob, lines: lines.map((line) => line.trim()) }
    })
}

/** Cloudflare: rules in order, `! Name` takes off, a second value is joined (workers-sdk, pages-shared). */
function cloudflare(blocks: readonly Block[], address: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { glob, lines } of blocks) {
    if (!new RegExp(`^${glob.split('*').map(escaped).join('.*')}$`).test(address)) continue
    for (const line of lines) {
      const [name = '', ...rest] = line.split(': ')
      const value = rest.join(': ')
      if (line.startsWith('! ')) delete headers[line.slice(2)]
      else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
    }
  }
  return headers
}

/** Netlify: the later rule wins, lines without a colon are passed over (netlify/build, headers-parser). */
function netlify(blocks: readonly Block[], address: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { glob, lines } of blocks) {
    const parts = glob.split('/').filter(Boolean)
    const pattern = parts.map((part) => (part === '*' ? '?(.*)' : escaped(part).replaceAll('\\*', '(.*)')))
    if (!new RegExp(`^/${pattern.join('/')}/?$`, 'iu').test(address)) continue
    for (const line of lines) {
      const [name = '', ...rest] = line.split(': ')
      if (rest.length > 0) headers[name] = rest.join(': ')
    }
  }
  return headers
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

describe('_headers', () => {
  const rules = headerRules(facts, '')
  const blocks = blocksOf(headersFile(rules, ''))

  test.each(addresses)('says of %s what the policy says, on Cloudflare and on Netlify', (address) => {
    expect(cloudflare(blocks, address)).toEqual(headersFor(rules, address))
    // Its `/p/*` also takes `/pagefind/`: a word too many there, and harmless.
    const alsoVaries = address.startsWith('/pagefind/') && { Vary: 'Accept-Language' }
    expect(netlify(blocks, address)).toEqual({ ...headersFor(rules, address), ...alsoVaries })
  })

  test('refuses to write what Cloudflare would leave out', () => {
    const rule = { pattern: { kind: 'all' }, headers: { A: 'b' } } as const
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...rule,
      pattern: { kind: 'exact', path: `/${index}` } as const,
    }))
    expect(() => headersFile(many, '')).toThrow('101 règles')
    expect(() => headersFile([rule, rule], '')).toThrow('deux règles')
    expect(() => headersFile([{ ...rule, headers: { A: 'b'.repeat(2000) } }], '')).toThrow('2000 signes')
  })
})

test('_redirects gives Cloudflare the moves only, and Netlify languages and 404 pages too', () => {
  const lines = redirectsFile(facts, '/dossier').split('\n')
  const forCloudflare = lines.filter((line) => /^\/\S+ \S+ (?:200|30[12378])$/.test(line))
  expect(forCloudflare).toEqual(['/dossier/fr-FR/ancienne/ /dossier/fr-FR/accord/ 301'])
  expect(lines).toContain('/dossier/ /dossier/fr-CA/ 302! Language=fr-CA')
  expect(lines).toContain('/dossier/p/accord/ /dossier/fr-CA/entente/ 302! Language=fr-CA')
  expect(lines).toContain('/dossier/fr-CA/* /dossier/fr-CA/404.html 404')
})

test('own servers answer 301 where a page has left', () => {
  const rules = headerRules(facts, '')
  expect(nginxServerFile(rules, facts, '')).toContain(
    'location = /fr-FR/ancienne/ { return 301 /fr-FR/accord/; }',
  )
  expect(caddyFile(rules, facts, '')).toContain('redir /fr-FR/ancienne/ /fr-FR/accord/ 301')
})

test('each host gets its own files, and no other', () => {
  const names = (target: Parameters<typeof filesFor>[0]) => filesFor(target, facts, '').map(([name]) => name)
  expect(names('github-pages')).toEqual(['.nojekyll'])
  expect(names('gitlab-pages')).toEqual([])
  expect(names('netlify')).toEqual(['_headers', '_redirects'])
  expect(names('cloudflare')).toEqual(['_headers', '_redirects'])
  expect(names('serveur')).toContain('.hosts/nginx/server.conf')
})

test('the host is the one named, else the one that builds, else everything', () => {
  const environment = { NODE_ENV: 'test' } as const
  expect(hostTarget(environment)).toBe('serveur')
  expect(hostTarget({ ...environment, SITE_HOST: 'github-pages' })).toBe('github-pages')
  expect(hostTarget({ ...environment, NETLIFY: 'true' })).toBe('netlify')
  expect(hostTarget({ ...environment, CF_PAGES: '1' })).toBe('cloudflare')
  expect(() => hostTarget({ ...environment, SITE_HOST: 'geocities' })).toThrow('geocities')
})

test('a policy in the document comes right after the charset', () => {
  const html = '<!DOCTYPE html><html><head><meta charSet="utf-8"/><style>a{}</style></head></html>'
  expect(withMetaPolicy(html, "default-src 'none'")).toBe(
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><meta name="referrer" content="strict-origin-when-cross-origin"><style>a{}</style></head></html>',
  )
  expect(() => withMetaPolicy('<html></html>', '')).toThrow('charset')
})
