import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { documentsOf, filesOf, textOf } from './exported-site'
import { fixtureSite, siteOrigin } from './ports'

const sites = [
  { name: 'at the root', base: siteOrigin },
  { name: 'in a sub-folder', base: fixtureSite },
]

/** What the search page needs, and no more: the module, its wasm and the files of the index. */
const policy = (html: string) => {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Serves documents with the strictest policy that the search page allows; gives what the browser complained of. */
async function withPolicy(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/recherche/**', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({
      response,
      body,
      headers: { ...response.headers(), 'content-security-policy': policy(body) },
    })
  })
  return complaints
}

const field = (page: Page) => page.getByRole('searchbox')
const state = (page: Page) => page.locator('recherche-site output')
const results = (page: Page) => page.locator('recherche-site ol > li')
const marks = (page: Page) => page.locator('recherche-site mark')

for (const { name, base } of sites) {
  test(`${name}, results lead to pages of the reader’s locale, under a strict policy`, async ({ page }) => {
    const complaints = await withPolicy(page)
    for (const locale of ['fr-FR', 'fr-CA']) {
      await page.goto(`${base}/${locale}/recherche/`)
      await field(page).fill('innovation')
      await expect(results(page).first()).toBeVisible()
      for (const link of await results(page).getByRole('link').all()) {
        expect(await link.getAttribute('href')).toMatch(
          new RegExp(`^${new URL(base).pathname.replace(/\/$/, '')}/${locale}/`),
        )
      }
      await results(page).getByRole('link').first().click()
      await expect(page.locator('main h1')).toBeVisible()
      expect(page.url()).toMatch(new RegExp(`^${base}/${locale}/`))
    }
    expect(complaints).toEqual([])
  })
}

test.describe('words', () => {
  const asks = [
    { what: 'after an elision', typed: 'ingenierie', locale: 'fr-CA', marked: /^ingénierie$/i },
    { what: 'with its own elision', typed: 'l’Atlantique', locale: 'fr-FR', marked: /^atlantique$/i },
    { what: 'without accent', typed: 'quebec', locale: 'fr-FR', marked: /^(franco-)?québ[eé]c/i },
    { what: 'without accent', typed: 'materiaux', locale: 'fr-CA', marked: /^matériaux$/i },
    { what: 'in the plural', typed: 'financements', locale: 'fr-FR', marked: /^(co)?financ/i },
    { what: 'with oe for œ', typed: 'mise en oeuvre', locale: 'fr-CA', marked: /^mise en œuvre$/i },
    { what: 'with œ', typed: 'cœur', locale: 'fr-FR', marked: /^cœur$/i },
    { what: 'as a number', typed: '110 000', locale: 'fr-CA', marked: /^110\u00a0000$/ },
  ]
  for (const { what, typed, locale, marked } of asks) {
    test(`${what} (${typed}) find the page and are marked as it spells them`, async ({ page }) => {
      await page.goto(`/${locale}/recherche/`)
      await field(page).fill(typed)
      await expect(marks(page).filter({ hasText: marked }).first()).toBeVisible()
    })
  }

  test('in French quotes are an exact phrase', async ({ page }) => {
    await page.goto('/fr-FR/recherche/')
    await field(page).fill('date limite')
    await expect(state(page)).toHaveText(/\d+ pages trouvées/)
    const loose = Number.parseInt((await state(page).textContent()) ?? '', 10)
    await field(page).fill('« limite date »')
    await expect(state(page)).toHaveText('Aucune page ne contient ces mots.')
    expect(loose).toBeGreaterThan(1)
  })

  test('never find the 404 page, nor a page borrowed from the other locale', async ({ page }) => {
    await page.goto(`${fixtureSite}/fr-FR/recherche/?q=bourses d’essai`)
    await expect(state(page)).toHaveText(/page/)
    await expect(results(page).locator('a[href*=bourses]')).toHaveCount(0)
    await page.goto(`${fixtureSite}/fr-CA/recherche/?q=bourses d’essai`)
    await expect(results(page).locator('> a[href="/sous-dossier/fr-CA/entente/bourses/"]')).toBeVisible()
    await page.goto('/fr-CA/recherche/?q=introuvable')
    await expect(state(page)).toHaveText(/page/)
    await expect(results(page).locator('a[href*="404"]')).toHaveCount(0)
  })
})

test.describe('the list of results', () => {
  test('is counted aloud in the reader’s words: none, one, several', async ({ page }) => {
    await page.goto('/fr-CA/recherche/')
    await expect(state(page)).toHaveText('')
    expect(await state(page).ariaSnapshot()).toContain('status')
    await field(page).fill('xyzzy')
    await expect(state(page)).toHaveText('Aucune page ne contient ces mots.')
    await field(page).fill('agrochimie')
    await expect(state(page)).toHaveText('1 page trouvée')
    await expect(results(page)).toHaveCount(1)
    await field(page).fill('quebec')
    await expect(state(page)).toHaveText(/^\d\d pages trouvées$/)
    await expect(results(page)).toHaveCount(10)
  })

  test('shows titles as the pages spell them, and excerpts with the apostrophes of print', async ({
    page,
  }) => {
    await page.goto('/fr-FR/recherche/?q=accord')
    const link = results(page).locator('> a[href="/fr-FR/accord/"]')
    await expect(link).toHaveText('L’accord\u00a0: ce qui a été signé et ce qu’il ouvre')
    for (const text of await results(page).allTextContents()) expect(text).not.toMatch(/'| [:;!?»]/)
  })

  test('goes through by keyboard: Tab to each page, more on demand, Escape to start again', async ({
    page,
  }) => {
    await page.goto('/fr-FR/recherche/')
    await field(page).focus()
    await page.keyboard.type('québec')
    await expect(results(page)).toHaveCount(10)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('search').getByRole('button', { name: 'Rechercher' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(results(page).first().getByRole('link').first()).toBeFocused()
    await page.getByRole('button', { name: 'Afficher la suite' }).focus()
    await page.keyboard.press('Enter')
    await expect(results(page).nth(10).getByRole('link').first()).toBeFocused()
    await field(page).focus()
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveValue('')
    await expect(results(page)).toHaveCount(0)
    await expect(state(page)).toHaveText('')
    await expect(page).toHaveURL('/fr-FR/recherche/')
  })

  test('stands in the address, and is there again on the way back', async ({ page }) => {
    await page.goto('/fr-FR/recherche/')
    await field(page).fill('l’été & co')
    await expect(page).toHaveURL(/\?q=l%E2%80%99%C3%A9t%C3%A9\+%26\+co$/)
    await field(page).fill('matériaux')
    await expect(page).toHaveURL('/fr-FR/recherche/?q=mat%C3%A9riaux')
    await expect(marks(page).filter({ hasText: 'matériaux' }).first()).toBeVisible()
    const title = (await results(page).first().getByRole('link').first().textContent()) ?? ''
    await results(page).first().getByRole('link').first().click()
    await expect(page.locator('main h1')).toHaveText(title)
    await page.goBack()
    await expect(field(page)).toHaveValue('matériaux')
    await expect(results(page).first()).toBeVisible()
  })

  test('takes what is in the address for text', async ({ page }) => {
    const complaints = await withPolicy(page)
    await page.goto('/fr-FR/recherche/?q=%3Cimg src=x onerror=alert(1)%3E "{n}" $%26')
    await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)> "{n}" $&')
    await expect(state(page)).not.toHaveText('Recherche en cours…')
    await expect(page.locator('recherche-site img')).toHaveCount(0)
    expect(complaints).toEqual([])
  })

  for (const [width, scheme] of [
    [320, 'light'],
    [320, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    test(`has nothing that axe can fault at ${width} px, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/fr-CA/recherche/?q=matériaux avancés')
      await expect(results(page).first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
      ).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
})

test.describe('from every page', () => {
  for (const width of [320, 1440]) {
    test(`a link of the header puts the cursor in the field, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/fr-CA/entente/')
      await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click()
      await expect(page).toHaveURL('/fr-CA/recherche/#mots')
      await expect(field(page)).toBeFocused()
      await expect(page.locator('main h1')).toBeInViewport()
    })
  }

  test('costs nothing to those who do not search', async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto('/fr-CA/entente/', { waitUntil: 'networkidle' })
    expect(requests.filter((path) => /recherche|pagefind/.test(path))).toEqual([])
    requests.length = 0
    await page.goto('/fr-CA/recherche/', { waitUntil: 'networkidle' })
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([])
  })
})

test.describe('when the index cannot be read', () => {
  const failure = 'p.recherche-panne'

  test('because wasm is forbidden, the page says so and keeps its plain list', async ({ page }) => {
    await page.route('**/recherche/**', async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
      })
    })
    await page.goto('/fr-FR/recherche/?q=innovation')
    await expect(page.locator(failure)).toBeVisible()
    await expect(state(page)).toHaveText('')
    await expect(page.locator('.index-alphabetique a').first()).toBeVisible()
  })

  test('because the network is gone, the page says so, and works again when it is back', async ({ page }) => {
    await page.route('**/pagefind/*.json*', (route) => route.abort())
    await page.goto('/fr-FR/recherche/?q=innovation')
    await expect(page.locator(failure)).toBeVisible()
    await page.unroute('**/pagefind/*.json*')
    await field(page).fill('innovations')
    await expect(results(page).first()).toBeVisible()
    await expect(page.locator(failure)).toBeHidden()
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('no field promises what cannot be, and the plain list of pages is there', async ({ page }) => {
    await page.goto('/fr-CA/entente/')
    await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click()
    await expect(page.locator('recherche-site')).toBeHidden()
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('exige JavaScript')
    await page.locator('.index-alphabetique a[href="/fr-CA/entente/"]').click()
    await expect(page).toHaveURL('/fr-CA/entente/')
  })
})

test('the index joins no words that stand in two cells, items or terms', () => {
  const fragments = filesOf('out/pagefind/fragment').map((file) => {
    const text = gunzipSync(readFileSync(`out/pagefind/fragment${file}`)).toString()
    return z.object({ url: z.string(), content: z.string() }).parse(JSON.parse(text.slice(text.indexOf('{'))))
  })
  let pairs = 0
  const documents = documentsOf('out')
  for (const { url, content } of fragments) {
    const document = documents.find(({ address }) => address === url)
    const cells = document?.elements.filter(({ tagName }) => ['dt', 'dd', 'td', 'th'].includes(tagName)) ?? []
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1]
      const end = /\p{L}+$/u.exec(textOf(cell).trim())?.[0]
      const start = next && /^\p{Lu}\p{L}+/u.exec(textOf(next).trim())?.[0]
      if (!end || !start) continue
      pairs += 1
      expect(content, url).not.toContain(end + start)
    }
  }
  expect(pairs).toBeGreaterThan(50)
})
