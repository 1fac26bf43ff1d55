import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { siteFromDisk } from '@/lib/content/disk'
import { neutralAddresses } from '@/lib/site/neutral'
import { attribute, documentsOf } from './exported-site'
import { linked, meta } from './head-tags'
import { fixtureSite } from './ports'

const addresses = neutralAddresses(siteFromDisk(process.cwd()))
const documents = new Map(documentsOf('out').map((document) => [document.address, document]))
const places = [
  { root: '', announcement: '/a/signature-protocole/' },
  { root: fixtureSite, announcement: '/a/signature-protocole/' },
]
const readers = [
  { language: 'fr-CA', variant: 'fr-CA' },
  { language: 'en-CA', variant: 'fr-CA' },
  { language: 'fr-FR', variant: 'fr-FR' },
  { language: 'de-DE', variant: 'fr-FR' },
]

test.describe('every neutral address', () => {
  test('has a document of its own, and no other document is there', () => {
    const found = [...documents.keys()].filter((address) => /^\/[ap]\/./.test(address))
    expect(found.sort()).toEqual(addresses.map(({ address }) => address).sort())
  })

  test('has both variants as plain links', () => {
    for (const { address, targets } of addresses) {
      const links = documents
        .get(address)
        ?.elements.filter((element) => element.tagName === 'a')
        .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])
      expect(links, address).toEqual(Object.entries(targets))
    }
  })

  test('is out of search engines, canonical to itself, with a card of both shores', () => {
    for (const { address } of addresses) {
      const document = documents.get(address)
      if (!document) throw new Error(`${address} is not in the export.`)
      expect(meta(document, 'robots'), address).toContain('noindex')
      expect(linked(document, 'canonical'), address).toEqual([`http://localhost:3000${address}`])
      expect(meta(document, 'og:image'), address).toContain('/cartes/fr/')
    }
  })

  test('is not in the sitemap', () => {
    expect(readFileSync('out/sitemap.xml', 'utf8')).not.toMatch(/\/[ap]\//)
  })
})

test('the address of an announcement without its end leads to all of them', async ({ page }) => {
  const list = documents.get('/a/')
  expect(list && linked(list, 'canonical')).toEqual(['http://localhost:3000/p/annonces/'])
  await page.goto('/a/')
  await page.waitForURL('/fr-FR/annonces/')
})

test('the script of neutral addresses is smaller than 1 kB', () => {
  expect(brotliCompressSync(readFileSync('out/neutre.js')).length).toBeLessThan(1000)
})

for (const { root, announcement } of places) {
  for (const { language, variant } of readers) {
    test.describe(`a neutral link read in ${language}${root && ' under a base path'}, where the host listens`, () => {
      test.use({ locale: language, javaScriptEnabled: language === 'de-DE' })

      test(`opens the variant of ${variant}, with its anchor, and leaves Back free`, async ({ page }) => {
        await page.goto(`${root}/fr-FR/contact/`)
        await page.goto(`${root}/p/accord/#contexte`)
        await expect(page).toHaveURL(new RegExp(`/${variant}/[^/]+/#contexte$`))
        await page.goBack()
        await expect(page).toHaveURL(/\/fr-FR\/contact\/$/)
      })
    })

    test.describe(`a neutral link read in ${language}${root && ' under a base path'}, where the host cannot`, () => {
      // The host hears « fr », which names no shore; the script asks the browser, which knows better.
      test.use({ locale: 'fr' })
      test.beforeEach(({ page }) =>
        page.addInitScript(
          (languages) => {
            Object.defineProperty(navigator, 'languages', { get: () => languages })
          },
          [language],
        ),
      )

      test(`opens the variant of ${variant}, with its anchor, and leaves Back free`, async ({ page }) => {
        await page.goto(`${root}/fr-FR/contact/`)
        await page.goto(`${root}/p/accord/#contexte`)
        await page.waitForURL(new RegExp(`/${variant}/[^/]+/#contexte$`))
        await expect(page.locator('html')).toHaveAttribute('lang', variant)
        await page.goBack()
        await expect(page).toHaveURL(/\/fr-FR\/contact\/$/)
      })

      test('opens an announcement, and drops what others added to the address', async ({ page }) => {
        await page.goto(`${root}${announcement}?utm_source=exemple`)
        await page.waitForURL(new RegExp(`/${variant}/annonces/[^/?]+/$`))
      })

      test.describe('with scripts off', () => {
        test.use({ javaScriptEnabled: false })

        test('stays, and both variants are one click away', async ({ page }) => {
          await page.goto(`${root}/p/accord/`)
          await expect(page).toHaveURL(/\/p\/accord\/$/)
          await variantLink(page, variant).click()
          await expect(page).toHaveURL(new RegExp(`/${variant}/[^/]+/$`))
        })
      })
    })
  }
}

test('a neutral link is requested once: it leads to a page that leads nowhere else', async ({ page }) => {
  const visited: string[] = []
  page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname))
  await page.goto('/p/accueil/')
  await page.waitForURL('/fr-FR/')
  await page.waitForTimeout(500)
  expect(visited).toEqual(['/p/accueil/', '/fr-FR/'])
})

test('the neutral link of a text of Québec shows it in the frame of the reader', async ({ page }) => {
  await page.goto(`${fixtureSite}/p/bourses/`)
  await page.waitForURL(/\/fr-FR\/accord\/bourses\/$/)
  await expect(page.locator('main')).toHaveAttribute('lang', 'fr-CA')
})

function variantLink(page: Page, variant: string) {
  return page.locator(`a[hreflang="${variant}"]`)
}
