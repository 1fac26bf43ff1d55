import { expect, type Page, test } from '@playwright/test'
import { documentsOf } from './exported-site'
import { fixtureSite } from './ports'

/**
 * Pictures of pages whose content no editor changes. Half the pixels of a screen: enough to see what moved, small, and
 * less sensitive to how a machine smooths letters. `npx playwright test look --update-snapshots` makes them again.
 */
test.describe('a page of the site for tests looks as it did', () => {
  for (const { width, colorScheme } of [
    { width: 320, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ] as const) {
    test(`at ${width} px, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        deviceScaleFactor: 0.5,
        colorScheme,
        locale: 'fr',
      })
      const page = await context.newPage()
      // Its call is open on that day, and another day would show another state.
      await page.clock.setFixedTime('2030-03-01T12:00:00Z')
      await openWithFaces(page, `${fixtureSite}/fr-FR/accord/programmes/specimen/`)
      await expect(page.locator('.texte')).toHaveScreenshot(
        ['pictures', `specimen-${width}-${colorScheme}.png`],
        {
          scale: 'device',
          maxDiffPixelRatio: 0.03,
          threshold: 0.3,
        },
      )
      await context.close()
    })
  }
})

test('text is drawn in the faces of the site, the narrow space of France too', async ({ page }) => {
  await openWithFaces(page, '/fr-FR/appels-a-projets/carnot-mica-2024/')
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body :is(h1, h2, h3, p, li, dt, dd, summary, small, span, td, th)',
  })
  const foreign = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const font of fonts) if (!font.isCustomFont) foreign.add(`${font.familyName}: ${font.glyphCount}`)
  }
  expect([...foreign]).toEqual([])
})

test('in a table on a phone, the words of a cell stand beside the name of its column, not over it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  let seen = 0
  for (const { address, html } of documentsOf('out')) {
    if (!html.includes('class="tableau"')) continue
    await page.goto(address)
    const cells = await page.locator('.tableau tbody td').evaluateAll((all) =>
      all.map((cell) => {
        const words = document.createRange()
        words.selectNodeContents(cell)
        const name = getComputedStyle(cell, '::before')
        return {
          words: words.getBoundingClientRect().left,
          endOfName: cell.getBoundingClientRect().left + Number.parseFloat(name.inlineSize),
        }
      }),
    )
    seen += cells.length
    for (const { words, endOfName } of cells) expect(words, address).toBeGreaterThanOrEqual(endOfName)
  }
  expect(seen).toBeGreaterThan(50)
})

test('moments stand one below the other, but for the three of the front page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const rows: Record<string, readonly number[]> = {}
  for (const { address, html } of documentsOf('out')) {
    if (!html.includes('class="chronologie"')) continue
    await page.goto(address)
    rows[address] = await page
      .locator('.chronologie')
      .evaluateAll((lists) =>
        lists.map(
          ({ children }) => new Set([...children].map((child) => child.getBoundingClientRect().left)).size,
        ),
      )
  }
  const { '/fr-FR/': france, '/fr-CA/': quebec, ...others } = rows
  expect([france, quebec]).toEqual([[3], [3]])
  expect(Object.values(others).flat().length).toBeGreaterThan(6)
  expect([...new Set(Object.values(others).flat())]).toEqual([1])
})

for (const connection of ['fast', 'slow'] as const) {
  test(`nothing moves while a page loads on a ${connection} connection, faces there or not`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 850 })
    if (connection === 'slow') {
      const session = await page.context().newCDPSession(page)
      const rates = { downloadThroughput: 60_000, uploadThroughput: 60_000 }
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: 300, ...rates })
    }
    for (const visit of ['first', 'second']) {
      await page.goto('/fr-FR/accord/')
      await page.evaluate(() => document.fonts.ready)
      expect(await layoutShift(page), `${visit} visit`).toBe(0)
    }
  })
}

test('on wide screens each source stands in the margin, at or below its call and over nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const withMargin = documentsOf('out').filter(({ html }) => html.includes('sources-marge'))
  expect(withMargin.length).toBeGreaterThan(10)
  const faults: string[] = []
  for (const { address } of withMargin) {
    await page.goto(address)
    faults.push(...(await misplacedSources(page)).map((fault) => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
})

/** On the first visit the faces may come too late; on the second they are at hand. */
async function openWithFaces(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  await page.goto('about:blank')
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
}

function misplacedSources(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const text = document.querySelector('.texte')?.getBoundingClientRect()
    const footer = document.querySelector('footer')?.getBoundingClientRect()
    const after = [...document.querySelectorAll('.page-foot, .page-tools > *')].map((element) =>
      element.getBoundingClientRect(),
    )
    const faults: string[] = []
    let above = Number.NEGATIVE_INFINITY
    for (const [index, note] of [...document.querySelectorAll('.sources-marge li')].entries()) {
      const place = note.getBoundingClientRect()
      const call = document.getElementById(`appel-source-${index + 1}`)?.getBoundingClientRect()
      const name = `source ${index + 1}`
      if (!text || !call || !footer) faults.push(`${name} has no call`)
      else {
        if (place.left < text.right) faults.push(`${name} stands over the text`)
        if (place.right > innerWidth) faults.push(`${name} leaves the page`)
        if (place.top < call.top - 12) faults.push(`${name} stands above its call`)
        if (place.top < above) faults.push(`${name} stands over the one before`)
        if (place.bottom > footer.top) faults.push(`${name} stands over the footer`)
        if (after.some(({ right, top }) => place.left < right && place.bottom > top))
          faults.push(`${name} stands over what follows the text`)
      }
      above = place.bottom
    }
    return faults
  })
}
