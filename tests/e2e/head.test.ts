import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { attribute, type Document, documentsOf, type Element, textOf } from './exported-site'

const origin = 'http://localhost:3000'
const documents = documentsOf('out')
const pages = documents.filter(
  ({ address }) => /^\/fr-(FR|CA)\//.test(address) && !address.endsWith('404.html'),
)
const byUrl = new Map(documents.map((document) => [origin + document.address, document]))

test.describe('the head of every page', () => {
  test('has a title of its own and a description', () => {
    const titles = new Map<string, string>()
    for (const page of pages) {
      const title = textOf(only(page, 'title'))
      const key = `${localeOf(page)} ${title}`
      expect(titles.get(key), `${page.address} : ${title}`).toBeUndefined()
      titles.set(key, page.address)
      expect(meta(page, 'description')?.length, page.address).toBeGreaterThan(40)
    }
  })

  test('says the exact language of the document', () => {
    for (const page of pages) expect(attribute(only(page, 'html'), 'lang'), page.address).toBe(localeOf(page))
  })

  test('names the page itself as canonical', () => {
    for (const page of pages) expect(links(page, 'canonical'), page.address).toEqual([origin + page.address])
  })

  test('gives Open Graph the locale with an underscore', () => {
    for (const page of pages)
      expect(meta(page, 'og:locale'), page.address).toBe(localeOf(page).replace('-', '_'))
  })

  test('links to the manifest and to icons that are there', () => {
    for (const page of pages) {
      expect(links(page, 'manifest').length, page.address).toBe(1)
      expect(links(page, 'icon').length + links(page, 'apple-touch-icon').length).toBeGreaterThan(1)
    }
  })
})

test.describe('the graph of the two locales', () => {
  test('is complete: fr-FR, fr-CA, fr and x-default on every page that has a twin', () => {
    for (const page of pages) {
      expect([...alternates(page).keys()].sort(), page.address).toEqual(['fr', 'fr-CA', 'fr-FR', 'x-default'])
    }
  })

  test('is mutual: every alternate exists and gives the same alternates', () => {
    for (const page of pages) {
      const mine = alternates(page)
      expect(mine.get(localeOf(page))).toBe(origin + page.address)
      for (const [language, url] of mine) {
        const other = byUrl.get(url)
        expect(other, `${page.address} : ${language} → ${url}`).toBeDefined()
        if (other) expect(alternates(other), `${page.address} ↔ ${other.address}`).toEqual(mine)
      }
    }
  })

  test('is the one of the locale switch: it leads to the twin page', () => {
    for (const page of pages) {
      const twin = localeOf(page) === 'fr-FR' ? 'fr-CA' : 'fr-FR'
      const targets = page.elements
        .filter((element) => element.tagName === 'a' && attribute(element, 'hreflang') === twin)
        .map((element) => origin + attribute(element, 'href'))
      expect(targets, page.address).toContain(alternates(page).get(twin))
    }
  })
})

test.describe('the sitemap', () => {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8')
  const entries = [...sitemap.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => ({
    url: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
    modified: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1] ?? '',
    alternates: new Map(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', url = '']) => [
        language,
        url,
      ]),
    ),
  }))

  test('lists every page once and nothing else', () => {
    const wanted = pages.map((page) => origin + page.address).sort()
    const listed = entries.map(({ url }) => url).filter((url) => url !== `${origin}/`)
    expect(listed.sort()).toEqual(wanted)
  })

  test('gives the same alternates as the pages', () => {
    for (const { url, alternates: listed } of entries) {
      const page = byUrl.get(url)
      if (page) expect(listed, url).toEqual(alternates(page))
    }
  })

  test('gives the day that the page shows as its last update, which only a page that leads to others leaves out', () => {
    for (const { url, modified } of entries) {
      const page = byUrl.get(url)
      if (!page || url === `${origin}/`) continue
      if (page.elements.some((element) => attribute(element, 'class')?.includes('page-outil'))) {
        expect(url).toMatch(/\/(recherche|plan-du-site)\/$/)
        continue
      }
      const shown = page.elements
        .filter(({ tagName }) => tagName === 'time')
        .map((time) => attribute(time, 'datetime'))
      expect(shown, url).toContain(modified.slice(0, 10))
    }
  })
})

test('robots.txt lets everybody in and names the sitemap', () => {
  const robots = readFileSync('out/robots.txt', 'utf8')
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`)
  expect(robots).not.toMatch(/Disallow: \/\S/)
})

function localeOf({ address }: Document): string {
  return address.slice(1, 6)
}

function only(page: Document, tagName: string): Element {
  const [element, ...others] = page.elements.filter(
    (candidate) => candidate.tagName === tagName && !isSvg(candidate),
  )
  if (!element || others.length > 0) throw new Error(`${page.address} : ${others.length + 1} <${tagName}>`)
  return element
}

function isSvg(element: Element): boolean {
  return element.namespaceURI.endsWith('svg')
}

function links(page: Document, rel: string): readonly (string | undefined)[] {
  return page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => attribute(element, 'href'))
}

function alternates(page: Document): ReadonlyMap<string, string> {
  return new Map(
    page.elements
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
      .flatMap((element) => {
        const language = attribute(element, 'hreflang')
        return language === undefined ? [] : [[language, attribute(element, 'href') ?? ''] as const]
      }),
  )
}

function meta(page: Document, name: string): string | undefined {
  const element = page.elements.find(
    (candidate) =>
      candidate.tagName === 'meta' &&
      (attribute(candidate, 'name') === name || attribute(candidate, 'property') === name),
  )
  return element && attribute(element, 'content')
}
