import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { builtSites } from './built-sites'
import { documentsOf, filesOf, isRedirect } from './exported-site'
import { linked, meta, metaAll } from './head-tags'

/** Bytes that WhatsApp takes, and before which every preview has read the tags. */
const mostBytes = 300_000
const earlyBytes = 8_000

for (const { name, folder, basePath, origin } of builtSites) {
  const root = origin + basePath
  const documents = documentsOf(folder).filter(
    (document) => !document.address.endsWith('404.html') && !isRedirect(document),
  )

  test.describe(`every preview of ${name}`, () => {
    test('has all Open Graph tags once, absolute, early in the document', () => {
      for (const document of documents) {
        const { address, html } = document
        expect(meta(document, 'og:url'), address).toBe(linked(document, 'canonical')[0])
        expect(meta(document, 'og:title').length, address).toBeGreaterThan(3)
        expect(meta(document, 'og:description').length, address).toBeGreaterThan(40)
        expect(meta(document, 'og:site_name').length, address).toBeGreaterThan(10)
        expect(meta(document, 'og:type'), address).toMatch(/^(website|article)$/)
        expect(meta(document, 'og:locale'), address).toMatch(/^fr_(FR|CA)$/)
        expect(meta(document, 'og:image:alt').length, address).toBeGreaterThan(10)
        expect(meta(document, 'twitter:card'), address).toBe('summary_large_image')
        expect(meta(document, 'twitter:image'), address).toBe(meta(document, 'og:image'))
        expect(meta(document, 'twitter:image:alt'), address).toBe(meta(document, 'og:image:alt'))
        const last = Math.max(html.lastIndexOf('property="og:'), html.lastIndexOf('name="twitter:'))
        expect(last, address).toBeLessThan(earlyBytes)
      }
    })

    test('has a card that is there: 1200 × 630, a PNG, light enough for WhatsApp', () => {
      for (const document of documents) {
        const { address } = document
        const image = meta(document, 'og:image')
        expect(image.startsWith(`${root}/cartes/`), `${address} → ${image}`).toBe(true)
        const png = readFileSync(folder + image.slice(root.length))
        expect([...png.subarray(0, 8)], image).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
        expect(String(png.readUInt32BE(16)), image).toBe(meta(document, 'og:image:width'))
        expect(String(png.readUInt32BE(20)), image).toBe(meta(document, 'og:image:height'))
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([1200, 630])
        expect(meta(document, 'og:image:type'), address).toBe('image/png')
        expect(png.length, image).toBeLessThan(mostBytes)
      }
    })

    test('gives announcements their dates', () => {
      const announcements = documents.filter(({ address }) => /^\/fr-..\/annonces\/./.test(address))
      expect(announcements.length).toBeGreaterThan(0)
      for (const document of announcements) {
        expect(meta(document, 'og:type'), document.address).toBe('article')
        expect(meta(document, 'article:modified_time'), document.address).toMatch(/^\d{4}-\d{2}-\d{2}/)
        for (const published of metaAll(document, 'article:published_time'))
          expect(published, document.address).toMatch(/^\d{4}-\d{2}-\d{2}/)
      }
    })

    test('uses every card, and each page of a locale has its own', () => {
      const cards = filesOf(folder).filter((file) => file.startsWith('/cartes/'))
      const named = documents.map((document) => meta(document, 'og:image').slice(root.length))
      expect(cards.filter((card) => !named.includes(card))).toEqual([])
      const own = documents
        .filter((document) => linked(document, 'canonical')[0] === root + document.address)
        .filter(({ address }) => address !== '/')
        .map((document) => meta(document, 'og:image'))
      expect(new Set(own).size).toBe(own.length)
    })
  })
}

test('a page that borrows its text shows the card of that text', () => {
  const framed = documentsOf('.fixture/out').find(({ address }) => address === '/fr-FR/accord/bourses/')
  expect(framed && meta(framed, 'og:image')).toBe(
    'https://exemple.test/sous-dossier/cartes/fr-CA/pages/bourses.png',
  )
})
