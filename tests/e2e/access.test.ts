import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { documentsOf } from './exported-site'
import { siteOrigin } from './ports'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** Documents at neutral addresses are one document with other titles: these stand for all of them. */
const neutral = new Set(['/a/signature-protocole/', '/p/accord/'])
const addresses = documentsOf('out')
  .map(({ address }) => address)
  .filter((address) => !/^\/[ap]\//.test(address) || neutral.has(address))

for (const width of [320, 1280]) {
  for (const address of addresses) {
    test(`${address} at ${width} px has nothing that axe can fault, and does not scroll sideways`, async ({
      page,
    }) => {
      const foreign: string[] = []
      const errors: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(`${siteOrigin}/`)) foreign.push(request.url())
      })
      page.on('console', (message) => {
        // A 404 page answers 404, which browsers report as an error.
        const isOwnStatus = address.endsWith('404.html') && message.text().includes('status of 404')
        if (message.type() === 'error' && !isOwnStatus) errors.push(message.text())
      })
      // A neutral address would lead away from the document under test.
      await page.route('**/neutre.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
      ).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(foreign, 'requests to another origin').toEqual([])
      expect(errors, 'console errors').toEqual([])
    })
  }
}
