import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { byteRange } from '@/lib/export/hosts/byte-range'
import { acceptedCodings } from '@/lib/export/hosts/content-coding'
import { askedAddress, notFoundPage } from '@/lib/export/hosts/site-address'
import { documentFacts } from '@/lib/export/policy/document-facts'
import { compressedCopies, gzipped } from '@/lib/export/steps/compressed-copies'
import { daysOfValidity, noticeDays, securityExpiry } from '@/lib/site/security-expiry'

test.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-900', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-900', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-0', undefined],
  ['bytes=0-1,3-4', undefined],
  ['bytes=-', undefined],
  ['lignes=1-2', undefined],
  [undefined, undefined],
])('of 100 bytes, %s is %o', (header, range) => expect(byteRange(header, 100)).toEqual(range))

test.each([
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['br;q=0, gzip;q=0.5', ['gzip']],
  ['*', ['br', 'gzip']],
  ['*, br;q=0', ['gzip']],
  ['identity', []],
  ['', []],
])('Accept-Encoding %s allows %o', (header, names) =>
  expect(acceptedCodings(header).map(({ name }) => name)).toEqual(names),
)

test.each([
  ['/dossier/fr-FR/?q=a', { path: '/fr-FR/', query: '?q=a' }],
  ['/dossier/?a=/../', { path: '/', query: '?a=/../' }],
  ['/dossier', { path: '', query: '' }],
  ['/dossiers/', { refused: 404 }],
  ['/dossier//exemple.test/', { refused: 404 }],
  ['/dossier/../etc', { refused: 400 }],
  ['/dossier/%2e%2e/etc', { refused: 400 }],
  ['/dossier/%5c', { refused: 400 }],
  ['/dossier/%00', { refused: 400 }],
  ['/dossier/%', { refused: 400 }],
  ['http://exemple.test/', { refused: 400 }],
  [`/dossier/${'a'.repeat(2000)}`, { refused: 414 }],
])('below /dossier, %s is %o', (target, asked) => expect(askedAddress(target, '/dossier')).toEqual(asked))

test('the 404 page is that of the locale', () => {
  expect(notFoundPage('/fr-CA/rien')).toBe('/fr-CA/404.html')
  expect(notFoundPage('/fr-CAT/rien')).toBe('/404.html')
})

test('documents tell their styles, forms, moves and variants', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'))
  const move = '<meta http-equiv="refresh" content="0; url=/dossier/fr-FR/">'
  writeFileSync(join(folder, 'index.html'), `<style data-a="b">p{}</style>${move}<form></form>`)
  writeFileSync(join(folder, 'deux.html'), '<style>p{}</style><p>&lt;style>')
  const link = (locale: string) =>
    `<a href="/dossier/${locale}/a/" hrefLang="${locale}" data-shore="${locale}">`
  writeFileSync(join(folder, 'neutre.html'), link('fr-FR') + link('fr-CA'))
  expect(await documentFacts(folder, '/dossier')).toEqual({
    // printf 'p{}' | openssl dgst -sha256 -binary | base64
    styleHashes: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
    hasForm: true,
    hasDataImage: false,
    hasSpeculationRules: false,
    moved: [{ from: '/', to: '/fr-FR/' }],
    neutral: [{ from: '/neutre.html', targets: { 'fr-FR': '/fr-FR/a/', 'fr-CA': '/fr-CA/a/' } }],
  })
})

describe('compressed copies', () => {
  const text = '<p>Québec</p>'.repeat(200)

  test.each([
    ['few', 1000],
    ['many', 0],
  ])('of %s texts are of texts only, and give the text back', async (_, most) => {
    const folder = mkdtempSync(join(tmpdir(), 'copies-'))
    for (const name of ['index.html', 'icone.png']) writeFileSync(join(folder, name), text)
    const step = compressedCopies(join(folder, '.cache'), most)
    await step.run({ path: folder, basePath: '' })
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text)
    expect(() => readFileSync(join(folder, 'icone.png.br'))).toThrow()
    const first = readFileSync(join(folder, 'index.html.br'))
    await step.run({ path: folder, basePath: '' })
    expect(readFileSync(join(folder, 'index.html.br')).equals(first), 'from the cache').toBe(true)
  })

  test('are the same bytes at another time, on another system', async () => {
    const copy = await gzipped(Buffer.from(text))
    expect(copy.subarray(4, 8)).toEqual(Buffer.alloc(4))
    expect(copy[9]).toBe(255)
  })
})

describe('security.txt', () => {
  const built = Date.parse('2026-11-23T18:30:00Z')

  test('is valid for less than a year, the same for two builds of a day', () => {
    expect(securityExpiry(built)).toBe('2027-11-18T00:00:00Z')
    expect(securityExpiry(built)).toBe(securityExpiry(Date.parse('2026-11-23T00:00:00Z')))
  })

  test('tells how many days it has left', () => {
    const text = `Contact: mailto:a@exemple.test\nExpires: ${securityExpiry(built)}\n`
    expect(daysOfValidity(text, built)).toBeGreaterThan(noticeDays)
    expect(daysOfValidity(text, Date.parse('2027-10-01T00:00:00Z'))).toBe(48)
    expect(daysOfValidity(text, Date.parse('2028-01-01T00:00:00Z'))).toBeLessThan(0)
    expect(() => daysOfValidity('Contact: mailto:a@exemple.test', built)).toThrow('Expires')
  })
})
