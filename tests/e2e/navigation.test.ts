import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { speculationAddress } from '@/lib/site/speculation'
import { serve } from '@/scripts/serve'
import { documentsOf } from './exported-site'

type Asked = { readonly url: string; readonly purpose: string }

let server: Server
let origin = ''
const asked: Asked[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  // With the headers of the published site: the rules by a header, under a policy that lets no inline script through.
  server = (await serve({ folder: 'out', port: 0 })).server
  server.prependListener('request', (request: IncomingMessage) => {
    asked.push({ url: request.url ?? '/', purpose: purposeOf(request) })
  })
  origin = `http://localhost:${portOf(server.address())}`
})

test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test.beforeEach(() => {
  asked.length = 0
})

test.describe('a page that the reader is about to open', () => {
  test('is fetched while its link is hovered over, and not a second time', async ({ page }) => {
    await page.goto(`${origin}/fr-FR/accord/`)
    await expect.poll(() => asked.some(({ url }) => url === speculationAddress)).toBe(true)
    const link = page.locator('main a[href="/fr-FR/accord/chronologie/"]').first()
    await link.hover()
    const ahead = () => asked.filter(({ url }) => url === '/fr-FR/accord/chronologie/')
    await expect
      .poll(ahead)
      .toEqual([{ url: '/fr-FR/accord/chronologie/', purpose: expect.stringMatching(/^prefetch/) }])
    await link.click()
    await expect(page).toHaveURL(`${origin}/fr-FR/accord/chronologie/`)
    await expect(page.locator('h1')).toBeVisible()
    expect(ahead()).toHaveLength(1)
  })

  test('is a document of the reader’s own locale: no file, no anchor alone, no other version', async ({
    page,
  }) => {
    const pages = new Set(documentsOf('out').map(({ address }) => address))
    for (const [locale, path] of [
      ['fr-FR', '/fr-FR/accord/'],
      ['fr-CA', '/fr-CA/'],
    ]) {
      const candidates = await candidatesOf(page, `${origin}${path}`)
      expect(candidates.length).toBeGreaterThan(10)
      for (const candidate of candidates) {
        const { pathname, hash } = new URL(candidate)
        expect(pathname === path && hash !== '', candidate).toBe(false)
        expect(pathname.startsWith(`/${locale}/`) && pages.has(pathname), candidate).toBe(true)
      }
    }
    expect(await candidatesOf(page, `${origin}/`)).toEqual([])
  })

  test('is never a file, nor a link that opens elsewhere', async ({ page }) => {
    await page.route(`${origin}/fr-CA/`, async (route) => {
      const response = await route.fetch()
      const links = ['/fr-CA/appel.ics', '/fr-CA/carte.png', '/fr-FR/accord/', '/index.html']
        .map((target) => `<a href="${target}">${target}</a>`)
        .join('')
      await route.fulfill({
        response,
        body: (await response.text()).replace(
          /<main.*<\/main>/s,
          `<main>${links}<a download href="/fr-CA/a/">a</a><a target="_blank" href="/fr-CA/b/">b</a><a href="/fr-CA/essai/">c</a></main>`,
        ),
      })
    })
    const candidates = await candidatesOf(page, `${origin}/fr-CA/`)
    expect(candidates).toContain(`${origin}/fr-CA/essai/`)
    expect(candidates.filter((url) => /\.\w+$|fr-FR|\/[ab]\/$/.test(url))).toEqual([])
  })
})

test.describe('from one page to the next', () => {
  for (const { motion, moves } of [
    { motion: 'no-preference', moves: true },
    { motion: 'reduce', moves: false },
  ] as const) {
    test(`the view ${moves ? 'is' : 'is not'} animated when the reader’s setting is “${motion}”`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: motion })
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          document.documentElement.dataset.moves = String(
            'viewTransition' in event && event.viewTransition !== null,
          )
        })
      })
      await page.goto(`${origin}/fr-CA/entente/`)
      await page.locator('main a[href="/fr-CA/entente/chronologie/"]').first().click()
      await expect(page).toHaveURL(/chronologie/)
      await expect(page.locator('html')).toHaveAttribute('data-moves', String(moves))
    })
  }

  test('every document carries the rule, for readers who accept motion only', () => {
    for (const { address, html } of documentsOf('out').filter((document) =>
      document.html.includes('<style'),
    )) {
      expect(html, address).toMatch(
        /@media \(prefers-reduced-motion:\s*no-preference\)\s*\{\s*@view-transition\s*\{\s*navigation:\s*auto;?\s*\}/,
      )
      expect(html.match(/@view-transition/g), address).toHaveLength(1)
    }
  })
})

/** Addresses that the browser would prepare from a page, as its own tools list them. */
async function candidatesOf(page: Page, address: string): Promise<readonly string[]> {
  const tools = await page.context().newCDPSession(page)
  let candidates: readonly string[] = []
  tools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    candidates = preloadingAttemptSources
      .filter(({ key }) => key.action === 'Prerender')
      .map(({ key }) => key.url)
  })
  const rules = new Promise((resolve) => tools.once('Preload.ruleSetUpdated', resolve))
  await tools.send('Preload.enable')
  await page.goto(address)
  await rules
  // The list follows the rules by a moment, and stays empty on a page that has no candidate.
  await page.waitForTimeout(500)
  await tools.detach()
  return candidates
}

function purposeOf(request: IncomingMessage): string {
  const purpose = request.headers['sec-purpose']
  return typeof purpose === 'string' ? purpose : ''
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
