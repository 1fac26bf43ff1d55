import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from '@playwright/test'
import { builtSites } from './built-sites'
import { attribute, type Document, documentsOf, isRedirect, textOf } from './exported-site'
import { linked } from './head-tags'

const address = '/fr-FR/annonces/'

for (const { folder, origin, basePath } of builtSites) {
  const root = origin + basePath
  const documents = documentsOf(folder)
  const byAddress = new Map(documents.map((document) => [document.address, document]))
  const pages = documents.filter(
    (document) =>
      /^\/fr-(FR|CA)\//.test(document.address) &&
      !document.address.endsWith('404.html') &&
      !isRedirect(document) &&
      // Only ways to the other pages: nobody shares or cites them.
      !document.html.includes('class="page page-outil"'),
  )

  test.describe(`sharing from ${folder}`, () => {
    test('is on every page, and not on the search, the map of the site, a 404, the chooser or a neutral card', () => {
      for (const document of documents) {
        const controls = document.elements.filter(({ tagName }) => tagName === 'partage-page')
        expect(controls.length, document.address).toBe(pages.includes(document) ? 1 : 0)
      }
    })

    test('gives the one neutral address that leads back to the page, everywhere the same', () => {
      for (const page of pages) {
        const control = page.elements.find(({ tagName }) => tagName === 'partage-page')
        const shared = (control && attribute(control, 'data-address')) ?? ''
        const neutral = byAddress.get(shared.slice(root.length))
        expect(neutral && hrefs(neutral), `${page.address} → ${shared}`).toContain(basePath + page.address)
        const encoded = encodeURIComponent(shared)
        const [mail, linkedIn, whatsApp, ...others] = hrefs(page).filter((href) => href.includes(encoded))
        expect(mail, page.address).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+$/)
        expect(linkedIn).toBe(`https://www.linkedin.com/sharing/share-offsite/?url=${encoded}`)
        expect(whatsApp, page.address).toMatch(/^https:\/\/wa\.me\/\?text=[^&]+$/)
        expect(others, page.address).toEqual([])
        expect(
          page.elements.filter((element) => element.tagName === 'code').map(textOf),
          page.address,
        ).toContain(shared)
      }
    })

    test('cites the text at its own address, in two formats that another program reads', () => {
      for (const page of pages) {
        const canonical = linked(page, 'canonical')[0]
        const title = page.elements.find(({ tagName }) => tagName === 'h1')
        for (const [ending, type] of [
          ['bib', '@bibtex/text'],
          ['ris', '@ris/file'],
        ] as const) {
          const file = hrefs(page).find((href) => href.endsWith(`.${ending}`)) ?? ''
          const record = readFileSync(folder + file.slice(basePath.length), 'utf8')
          const [item] = plugins.input.chain(record, { forceType: type, generateGraph: false })
          expect(item?.URL, file).toBe(canonical)
          expect(plain(item?.title), file).toBe(plain(title && textOf(title)))
        }
      }
    })
  })
}

test('the scripts of a page weigh less than 4 kB', () => {
  expect(brotliCompressSync(readFileSync('out/elements.js')).length).toBeLessThan(4000)
})

test.describe('the share control', () => {
  test('copies the neutral address and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(address)
    await page.getByText('Partager cette page').click()
    const said = page.locator('partage-page [role=status]')
    await page.getByRole('button', { name: 'Copier' }).click()
    await expect(said).toHaveText('L’adresse est copiée.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'http://localhost:3000/p/annonces/',
    )
  })

  test('says what to do when the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    })
    await page.goto(address)
    await page.getByText('Partager cette page').click()
    await page.getByRole('button', { name: 'Copier' }).click()
    await expect(page.locator('partage-page [role=status]')).toContainText('Sélectionnez')
  })

  test('opens the share sheet of the system where there is one, with nothing added', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data)
          return Promise.reject(new DOMException('closed', 'AbortError'))
        },
      })
    })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(address)
    await page.getByText('Partager cette page').click()
    await page.getByRole('button', { name: 'Partager…' }).click()
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      JSON.stringify({
        title: await page.locator('h1').textContent(),
        url: 'http://localhost:3000/p/annonces/',
      }),
    )
    expect(errors).toEqual([])
  })

  test('opens by keyboard, at 320 px, with targets of at least 24 px and nothing cut', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/fr-CA/signataires/instituts-carnot/')
    await page.locator('.page-tools summary').first().focus()
    await page.keyboard.press('Enter')
    for (const target of await page.locator('partage-page :is(a, button):visible').all()) {
      const box = await target.boundingBox()
      expect(box?.height, (await target.textContent()) ?? undefined).toBeGreaterThanOrEqual(24)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('has nothing that axe can fault, open', async ({ page }) => {
    await page.goto(address)
    for (const summary of await page.locator('.page-tools summary').all()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).include('.page-tools').analyze()
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false })

    test('shows the address to select and the plain links, and no button that does nothing', async ({
      page,
    }) => {
      await page.goto(address)
      await page.getByText('Partager cette page').click()
      await expect(page.locator('partage-page code')).toHaveText('http://localhost:3000/p/annonces/')
      await expect(page.locator('partage-page a:visible')).toHaveCount(4)
      await expect(page.locator('partage-page button:visible')).toHaveCount(0)
    })
  })
})

function hrefs(document: Document): readonly string[] {
  return document.elements
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '')
}

/** Spaces of any width as one, and ordinals as they are typed. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ')
}
