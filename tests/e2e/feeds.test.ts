import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parseFragment } from 'parse5'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { builtSites } from './built-sites'
import {
  attribute,
  type Document,
  documentsOf,
  type Element,
  elementsOf,
  isRedirect,
  textOf,
  timesOf,
} from './exported-site'

const instant = z.iso.datetime()
/** What jsonfeed.org/version/1.1 asks for, and nothing that it does not name. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  icon: z.url(),
  favicon: z.url(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  language: z.enum(locales),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('tag:'),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: instant.optional(),
      date_modified: instant,
      language: z.enum(locales),
    }),
  ),
})

for (const { name, folder, basePath, origin } of builtSites) {
  const documents = documentsOf(folder)
  const byUrl = new Map(documents.map((document) => [origin + basePath + document.address, document]))

  for (const locale of locales) {
    test.describe(`the feed of ${locale} of ${name}`, () => {
      const atom = readFileSync(`${folder}/${locale}/flux.xml`, 'utf8')
      const json = jsonFeed.parse(JSON.parse(readFileSync(`${folder}/${locale}/flux.json`, 'utf8')))

      test('is valid Atom', async () => {
        const { errors } = await validateXML({
          xml: [{ fileName: 'flux.xml', contents: atom }],
          schema: readFileSync('tests/fixtures/atom.rng', 'utf8'),
          extension: 'relaxng',
        })
        expect(errors.map(({ message }) => message)).toEqual([])
      })

      test('says the same in both forms, as a browser reads them', async ({ page }) => {
        const read = await page.evaluate(readAtom, atom)
        expect(read).toEqual({
          language: locale,
          title: json.title,
          author: json.authors[0]?.name,
          self: json.feed_url.replace('flux.json', 'flux.xml'),
          home: json.home_page_url,
          updated: json.items
            .map((item) => item.date_modified)
            .sort()
            .at(-1),
          entries: json.items.map((item) => ({
            id: item.id,
            url: item.url,
            title: item.title,
            summary: item.summary,
            content: item.content_html,
            updated: item.date_modified,
            published: item.date_published ?? null,
          })),
        })
      })

      test('has ids of their own, and full addresses under the base path', () => {
        const ids = json.items.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(json.feed_url).toBe(`${origin}${basePath}/${locale}/flux.json`)
        for (const { url } of json.items) expect(url.startsWith(`${origin}${basePath}/${locale}/`)).toBe(true)
      })

      test('lists every current announcement and call written for this locale, and no other page', () => {
        const wanted = [...byUrl].filter(([url, document]) => {
          const main = document.elements.find(({ tagName }) => tagName === 'main')
          return (
            url.startsWith(`${origin}${basePath}/${locale}/`) &&
            main !== undefined &&
            attribute(main, 'lang') === locale &&
            /page-(annonce|appel)$/.test(attribute(main, 'class') ?? '') &&
            !document.elements.some((element) => attribute(element, 'class')?.endsWith(' archivee'))
          )
        })
        expect(json.items.map(({ url }) => url).sort()).toEqual(wanted.map(([url]) => url).sort())
        expect(wanted.length).toBeGreaterThan(4)
      })

      test('gives the title, description, dates, deadlines and sums of each page', () => {
        for (const item of json.items) {
          const document = byUrl.get(item.url)
          if (!document) throw new Error(`${item.url} is no page of the site.`)
          expect(item.title).toBe(textWhere(document, ({ tagName }) => tagName === 'h1'))
          expect(item.summary).toBe(textWhere(document, (element) => attribute(element, 'class') === 'lead'))
          const content = elementsOf(parseFragment(item.content_html))
          const shown = timesOf(document)
          const times = content.flatMap((element) => attribute(element, 'datetime') ?? [])
          expect(times.length, item.url).toBeGreaterThan(0)
          for (const time of times) expect(shown, item.url).toContain(time)
          expect(shown).toContain(item.date_modified.slice(0, 10))
          if (item.date_published) expect(times).toEqual([item.date_published.slice(0, 10)])
          const sums = document.elements
            .filter((element) => attribute(element, 'class') === 'fiche-appel-montant')
            .map((element) => textOf(element.childNodes.at(-1) ?? element))
          const lines = content.filter(({ tagName }) => tagName === 'li').map(textOf)
          for (const sum of sums)
            expect(
              lines.some((line) => line.endsWith(sum)),
              `${item.url}: ${sum}`,
            ).toBe(true)
        }
      })

      test('is set in the typography of its readers', () => {
        const texts = json.items.flatMap((item) => [
          item.title,
          item.summary,
          ...elementsOf(parseFragment(item.content_html))
            .filter(({ tagName }) => tagName === 'p' || tagName === 'li')
            .map(textOf),
        ])
        for (const text of [json.title, json.description, ...texts]) expect(typeset(text, locale)).toBe(text)
      })
    })
  }

  test(`every page of ${name} leads to the feeds and to the calendar of its locale`, () => {
    for (const document of documents) {
      const locale = /^\/(fr-(?:FR|CA))\//.exec(document.address)?.[1]
      if (!locale || isRedirect(document)) continue
      const found = document.elements
        .filter(
          (element) =>
            element.tagName === 'link' &&
            attribute(element, 'rel') === 'alternate' &&
            attribute(element, 'type'),
        )
        .map((element) => ['type', 'href', 'title'].map((key) => attribute(element, key) ?? ''))
      expect(
        found.map(([type, url]) => [type, url]),
        document.address,
      ).toEqual([
        ['application/atom+xml', `${origin}${basePath}/${locale}/flux.xml`],
        ['application/feed+json', `${origin}${basePath}/${locale}/flux.json`],
        ['text/calendar', `${origin}${basePath}/${locale}/calendrier.ics`],
      ])
      for (const [, , title = ''] of found) expect(title.length, document.address).toBeGreaterThan(10)
    }
  })
}

test('a build on another day, at another address, changes nothing in an entry but its address', () => {
  const [real, fixture] = builtSites
  for (const locale of locales) {
    const read = ({ folder, origin, basePath }: (typeof builtSites)[number]) => {
      const text = readFileSync(`${folder}/${locale}/flux.json`, 'utf8')
      const here = text
        .replaceAll(origin + basePath, '')
        .replaceAll(`tag:${new URL(origin).hostname},`, 'tag:')
      return z.object({ items: z.array(z.object({ id: z.string() }).loose()) }).parse(JSON.parse(here)).items
    }
    const later = read(fixture)
    for (const item of read(real)) expect(later).toContainEqual(item)
  }
})

test('a reader who clicks finds the addresses in words, on a page that the footer names', async ({
  page,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/`)
    await page.getByRole('contentinfo').getByRole('link', { name: 'S’abonner' }).click()
    for (const file of ['flux.xml', 'flux.json', 'calendrier.ics']) {
      await expect(page.getByRole('link', { name: `http://localhost:3000/${locale}/${file}` })).toBeVisible()
    }
  }
})

function textWhere(document: Document, wanted: (element: Element) => boolean): string {
  const element = document.elements.find(wanted)
  return element ? textOf(element).replaceAll('n°', 'no') : ''
}

/** Runs in the browser, whose XML parser is strict and no part of this project. */
function readAtom(source: string) {
  const document = new DOMParser().parseFromString(source, 'application/xml')
  const one = (parent: ParentNode, name: string) =>
    [...parent.children].find((child) => child.localName === name)?.textContent ?? null
  const link = (parent: ParentNode, rel: string) =>
    [...parent.children]
      .find((child) => child.localName === 'link' && child.getAttribute('rel') === rel)
      ?.getAttribute('href')
  const feed = document.documentElement
  return {
    language: feed.getAttribute('xml:lang'),
    title: one(feed, 'title'),
    author: one(feed, 'author'),
    self: link(feed, 'self'),
    home: link(feed, 'alternate'),
    updated: one(feed, 'updated'),
    entries: [...feed.children]
      .filter((child) => child.localName === 'entry')
      .map((entry) => ({
        id: one(entry, 'id'),
        url: link(entry, 'alternate'),
        title: one(entry, 'title'),
        summary: one(entry, 'summary'),
        content: one(entry, 'content'),
        updated: one(entry, 'updated'),
        published: one(entry, 'published'),
      })),
  }
}
