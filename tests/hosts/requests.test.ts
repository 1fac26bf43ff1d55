import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { documentFacts } from '@/lib/export/policy/document-facts'
import { isCompressible } from '@/lib/export/policy/media-types'
import { isPrivate } from '@/lib/export/policy/private-files'
import { filesOf } from '../e2e/exported-site'
import { ask, serverOf, statusOfRaw } from './request'

test('texts come in brotli or gzip as asked, equal to the file once opened', async () => {
  const { folder, basePath, origin } = serverOf()
  const texts = filesOf(folder).filter(
    (file) => isCompressible(file) && !isPrivate(file) && !file.endsWith('404.html'),
  )
  const faults: string[] = []
  for (const file of texts) {
    const wanted = readFileSync(folder + file)
    const path = basePath + file.replace(/index\.html$/, '')
    const br = await ask(origin, path, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
    if (br.status === 301) continue
    const gzip = await ask(origin, path, { headers: { 'Accept-Encoding': 'gzip' } })
    const isBrotli = br.headers['content-encoding'] === 'br' && brotliDecompressSync(br.body).equals(wanted)
    const isGzip = gzip.headers['content-encoding'] === 'gzip' && gunzipSync(gzip.body).equals(wanted)
    if (!isBrotli) faults.push(`${file} in brotli`)
    if (!isGzip) faults.push(`${file} in gzip`)
    if (!gzip.headers.vary?.includes('Accept-Encoding')) faults.push(`${file}: Vary`)
    // Texts of a few lines may take some bytes more.
    if (br.body.length > gzip.body.length + 8) faults.push(`${file}: brotli is larger than gzip`)
  }
  expect(faults).toEqual([])
  const page = `${basePath}/fr-FR/`
  const plain = await ask(origin, page)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.equals(readFileSync(`${folder}/fr-FR/index.html`))).toBe(true)
  const refused = await ask(origin, page, { headers: { 'Accept-Encoding': 'br;q=0, gzip;q=0' } })
  expect(refused.headers['content-encoding']).toBeUndefined()
})

test('HEAD answers as GET, without the body', async () => {
  const { basePath, origin } = serverOf()
  for (const path of ['/fr-FR/', '/elements.js', '/fr-FR/nulle-part/']) {
    const get = await ask(origin, basePath + path)
    const head = await ask(origin, basePath + path, { method: 'HEAD' })
    expect(head.status, path).toBe(get.status)
    expect(head.body.length, path).toBe(0)
    for (const name of ['content-type', 'content-security-policy', 'cache-control'])
      expect(head.headers[name], `${path} ${name}`).toBe(get.headers[name])
  }
})

test('a part of a file is sent as 206, a part beyond its end refused', async () => {
  const { folder, basePath, origin } = serverOf()
  const bytes = readFileSync(`${folder}/icone-512.png`)
  const parts: readonly [range: string, first: number, last: number][] = [
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, bytes.length - 1],
    ['bytes=-50', bytes.length - 50, bytes.length - 1],
  ]
  for (const [range, first, last] of parts) {
    const { status, headers, body } = await ask(origin, `${basePath}/icone-512.png`, {
      headers: { Range: range },
    })
    expect(status, range).toBe(206)
    expect(headers['content-range'], range).toBe(`bytes ${first}-${last}/${bytes.length}`)
    expect(body.equals(bytes.subarray(first, last + 1)), range).toBe(true)
  }
  const beyond = await ask(origin, `${basePath}/icone-512.png`, { headers: { Range: 'bytes=99999999-' } })
  expect(beyond.status).toBe(416)
})

test('what has not changed is not sent again', async () => {
  const { basePath, origin } = serverOf()
  const { headers } = await ask(origin, `${basePath}/fr-FR/`)
  const again = await ask(origin, `${basePath}/fr-FR/`, {
    headers: { 'If-None-Match': String(headers.etag) },
  })
  expect(again.status).toBe(304)
  expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
})

test('an unknown address answers 404 in the language of its folder, and is not kept', async () => {
  const { basePath, origin } = serverOf()
  const unknown: readonly [path: string, lang: string][] = [
    ['/fr-FR/nulle-part/', 'fr-FR'],
    ['/fr-FR/nulle-part', 'fr-FR'],
    ['/fr-CA/nulle/part.ics', 'fr-CA'],
    ['/fr-CA/404.html', 'fr-CA'],
    ['/nulle-part', 'fr'],
    ['/404.html', 'fr'],
    ['/_next/static/nulle-part.css', 'fr'],
  ]
  for (const [path, lang] of unknown) {
    const { status, headers, body } = await ask(origin, basePath + path)
    expect(status, path).toBe(404)
    expect(body.toString(), path).toContain(`<html lang="${lang}"`)
    expect(headers['content-type'], path).toBe('text/html; charset=utf-8')
    expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
  }
})

test('a missing final slash is added, the query kept, and no other site reached', async () => {
  const { basePath, origin } = serverOf()
  for (const [path, to] of [
    ['/fr-FR/accord', '/fr-FR/accord/'],
    ['/fr-CA', '/fr-CA/'],
    ['/fr-FR/accord?q=a%20b', '/fr-FR/accord/?q=a%20b'],
  ]) {
    const { status, headers } = await ask(origin, basePath + path)
    expect([301, 308], path).toContain(status)
    expect(headers.location, path).toBe(`${basePath}${to}`)
  }
  for (const path of ['//fr-FR/accord', '//exemple.test/%2e%2e', '/%5cexemple.test', '//exemple.test/..;/']) {
    const { status, headers } = await ask(origin, path)
    expect(status, path).toBeLessThan(500)
    expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/)
  }
})

test('the root listens to Accept-Language, inner pages do not, and caches are told', async () => {
  const { basePath, origin } = serverOf()
  const asked: readonly [header: string, locale: string | undefined][] = [
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr-CA'],
    ['fr-FR', 'fr-FR'],
    ['fr-ca', 'fr-CA'],
    ['en-CA,en;q=0.9,fr-CA;q=0.8,fr-FR;q=0.7', 'fr-CA'],
    ['fr-FR,fr-CA', 'fr-FR'],
    ['fr', undefined],
    ['en-CA,en', undefined],
    ['fr-CAT', undefined],
    ['fr-CA;q=0', undefined],
    ['fr-CA;q=0,fr-FR;q=0.5', 'fr-FR'],
    ['', undefined],
  ]
  for (const [language, locale] of asked) {
    const { status, headers } = await ask(origin, `${basePath}/`, {
      headers: { 'Accept-Language': language },
    })
    expect(status, language).toBe(locale ? 302 : 200)
    expect(headers.location, language).toBe(locale && `${basePath}/${locale}/`)
    expect(headers.vary, language).toContain('Accept-Language')
  }
  const inner = await ask(origin, `${basePath}/fr-FR/`, { headers: { 'Accept-Language': 'fr-CA' } })
  expect(inner.status).toBe(200)
})

test('a neutral address leads where Accept-Language says, else shows its document', async () => {
  const { folder, basePath, origin } = serverOf()
  const { neutral } = await documentFacts(folder, basePath)
  expect(neutral.length).toBeGreaterThan(20)
  for (const { from, targets } of neutral) {
    for (const [language, to] of [
      ['fr-CA,fr;q=0.9', targets['fr-CA']],
      ['en-ca', targets['fr-CA']],
      ['fr-FR,en-CA;q=0.5', targets['fr-FR']],
      ['de,en-US;q=0.9', undefined],
      ['', undefined],
    ] as const) {
      const { status, headers } = await ask(origin, `${basePath}${from}?utm_source=exemple`, {
        headers: { 'Accept-Language': language },
      })
      expect(status, `${from} ${language}`).toBe(to ? 302 : 200)
      expect(headers.location, `${from} ${language}`).toBe(to && basePath + to)
      expect(headers.vary, `${from} ${language}`).toContain('Accept-Language')
    }
  }
})

test('what is for hosts is not for readers', async () => {
  const { basePath, origin } = serverOf()
  for (const path of [
    '/.hosts/nginx/http.conf',
    '/.hosts/',
    '/.hosts',
    '/_headers',
    '/_redirects',
    '/index.html.br',
    '/fr-FR/index.html.gz',
    '/fr-FR/.git/config',
    '/.well-known/../.hosts/nginx/http.conf',
  ]) {
    const { status, body } = await ask(origin, basePath + path)
    expect([400, 404], path).toContain(status)
    expect(body.toString(), path).not.toContain('Content-Security-Policy')
  }
  expect((await ask(origin, `${basePath}/.well-known/security.txt`)).status).toBe(200)
})

test('no address leads out of the folder', async () => {
  const { basePath, origin } = serverOf()
  for (const path of [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/fr-FR/..%5c..%5c..%5cetc/passwd',
    '/fr-FR/%252e%252e/%252e%252e/etc/passwd',
    '//etc/passwd',
    '/../package.json',
  ]) {
    const { status, body } = await ask(origin, basePath + path)
    expect(status, path).toBeGreaterThanOrEqual(400)
    expect(status, path).toBeLessThan(500)
    expect(body.toString(), path).not.toMatch(/root:|"scripts"/)
  }
})

test('methods that change something are refused, with the ones that are not', async () => {
  const { basePath, origin } = serverOf()
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    for (const path of ['/', '/fr-FR/', '/elements.js', '/nulle-part']) {
      const { status, headers } = await ask(origin, basePath + path, { method })
      expect(status, `${method} ${path}`).toBe(405)
      expect(headers.allow, `${method} ${path}`).toBe('GET, HEAD')
    }
  }
  for (const line of ['TRACE / HTTP/1.1', 'CONNECT localhost:80 HTTP/1.1', 'EXEMPLE / HTTP/1.1']) {
    const status = await statusOfRaw(origin, line)
    expect(status === 0 || (status >= 400 && status < 500), `${line} → ${status}`).toBe(true)
  }
})

test('long and malformed addresses are refused, and the server goes on', async () => {
  const { basePath, origin } = serverOf()
  const addresses = [
    `/${'a'.repeat(300)}`,
    `/${'é'.repeat(200)}`,
    `/fr-FR/${'a/'.repeat(900)}`,
    `/${'a'.repeat(5000)}`,
    `/${'a'.repeat(60_000)}`,
    '/%',
    '/%zz',
    '/%00',
    '/fr-FR/%00index.html',
    '/%ff%fe',
    '/fr-FR/index.html/',
    '/?%',
  ]
  for (const address of addresses) {
    const status = await statusOfRaw(
      origin,
      `GET ${encodeURI(basePath + address).replaceAll('%25', '%')} HTTP/1.1`,
    )
    const isRefused = status >= 400 && status < 500
    expect(isRefused || address === '/?%', `${address.slice(0, 20)} → ${status}`).toBe(true)
  }
  for (const line of ['GET', 'GET fr-FR HTTP/1.1', 'GET / HTTP/9.9', '\u0000\u0001'])
    expect(await statusOfRaw(origin, line), line).toBeLessThan(506)
  expect((await ask(origin, `${basePath}/fr-FR/`)).status).toBe(200)
})
