import { expect, type Page, test } from '@playwright/test'
import { documentFacts } from '@/lib/export/policy/document-facts'
import { locales } from '@/lib/i18n/locales'
import { documentsOf } from '../e2e/exported-site'
import { serverOf } from './request'

test('in a browser, every page keeps to the policy, in silence, with files of the site only', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { folder, basePath, origin } = serverOf()
  const { moved, neutral } = await documentFacts(folder, basePath)
  const left = new Set([...moved, ...neutral].map(({ from }) => from))
  const addresses = documentsOf(folder)
    .map(({ address }) => address)
    .filter((address) => !address.endsWith('404.html') && !left.has(address))
  const context = await browser.newContext({ locale: 'fr' })
  const page = await context.newPage()
  const faults = await faultsOf(page, origin)
  for (const address of addresses) {
    const response = await page.goto(origin + basePath + address)
    expect(response?.status(), address).toBe(200)
    // The style was accepted, not only served: a refused one leaves the browser’s own margin.
    expect(await page.evaluate(() => getComputedStyle(document.body).margin), address).toBe('0px')
    expect(await context.cookies(), address).toEqual([])
  }
  expect(faults).toEqual([])
  await context.close()
})

test('a neutral address leads on in silence, by its script', async ({ browser }) => {
  const { folder, basePath, origin } = serverOf()
  const context = await browser.newContext({ locale: 'fr' })
  const page = await context.newPage()
  const faults = await faultsOf(page, origin)
  const { neutral } = await documentFacts(folder, basePath)
  expect(neutral.length).toBeGreaterThan(20)
  for (const { from, targets } of neutral.slice(0, 5)) {
    await page.goto(origin + basePath + from)
    await page.waitForURL(origin + basePath + targets['fr-FR'])
  }
  expect(faults).toEqual([])
  await context.close()
})

test('the search finds pages under the policy that lets WebAssembly run', async ({ page }) => {
  const { origin } = serverOf()
  const faults = await faultsOf(page, origin)
  for (const locale of locales) {
    await page.goto(`${origin}/${locale}/recherche/?q=carnot`)
    await expect(page.locator('recherche-site ol > li').first()).toBeVisible()
  }
  expect(faults).toEqual([])
})

/** What a page does that it may not, and whatever it complains of, from now on. */
async function faultsOf(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`${page.url()} ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`${page.url()} asks for ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // The icon of a page that is left before it came is given up: no fault.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') faults.push(`${page.url()} fails on ${request.url()}: ${reason}`)
  })
  await page.exposeFunction('tellViolation', (text: string) => void faults.push(`${page.url()} ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'tellViolation')(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return faults
}
