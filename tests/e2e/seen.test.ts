import { expect, type Locator, type Page, test } from '@playwright/test'
import { changedPixels, inkContrast, picture, placeOf } from './access/pixels'
import { present, type Reading } from './access/states'
import { fixtureSite } from './ports'

/** One page of each composition, and the fixture page that holds every word editors may use. */
const pages = [
  '/',
  '/fr-FR/',
  '/fr-CA/entente/',
  '/fr-FR/signataires/carnot-mica/',
  '/fr-CA/financement-conjoint/',
  '/fr-FR/appels-a-projets/carnot-mica-2024/',
  '/fr-CA/annonces/signature-protocole/',
  '/fr-FR/questions-frequentes/',
  '/fr-CA/recherche/',
  '/fr-FR/contact/',
  `${fixtureSite}/fr-FR/accord/programmes/specimen/`,
]

const schemes = ['light', 'dark', 'forced colours'] as const satisfies readonly Reading[]

// Some hundred pictures a page.
test.describe.configure({ timeout: 90_000 })

for (const address of pages) {
  const name = address.replace(fixtureSite, 'the fixture site')

  test(`${name} draws a ring around each kind of control that has the focus`, async ({ page }) => {
    await page.goto(address)
    // After a key, as for those who use a keyboard, focus by a script shows its ring.
    await page.keyboard.press('Shift')
    const unseen: string[] = []
    for (const reading of schemes) {
      await present(page, 1280, reading)
      for (const control of await kindsOf(page, 'a[href], button, summary, input, [tabindex="0"]')) {
        await control.focus()
        const place = await placeOf(control)
        const ringed = await picture(page, place)
        await control.evaluate((element) => element instanceof HTMLElement && element.blur())
        const changed = await changedPixels(page, ringed, await picture(page, place))
        if (changed < (await thinRing(control)))
          unseen.push(`${reading}: ${await control.evaluate((element) => element.outerHTML.slice(0, 90))}`)
      }
    }
    expect(unseen).toEqual([])
  })

  test(`${name} keeps its drawings where a system chooses the colours`, async ({ page }) => {
    await page.goto(address)
    const lost: string[] = []
    for (const reading of ['forced colours', 'forced light colours'] as const) {
      await present(page, 1280, reading)
      for (const drawing of await kindsOf(page, 'svg')) {
        if ((await inkContrast(page, await picture(page, await placeOf(drawing)))) < 3)
          lost.push(`${reading}: ${await drawing.evaluate((element) => element.outerHTML.slice(0, 90))}`)
      }
    }
    expect(lost).toEqual([])
  })
}

/** The first of each kind that can be seen: those with the same name, classes and parent are drawn by the same rules. */
async function kindsOf(page: Page, selector: string): Promise<readonly Locator[]> {
  const all = page.locator(selector)
  const indexes = await all.evaluateAll((elements) => {
    const kinds = new Set<string>()
    return elements.flatMap((element, index) => {
      const signs = [element, element.parentElement]
      const kind = signs.map((sign) => `${sign?.tagName} ${sign?.getAttribute('class')}`).join(' < ')
      if (!element.checkVisibility({ visibilityProperty: true }) || kinds.has(kind)) return []
      kinds.add(kind)
      return [index]
    })
  })
  return indexes.map((index) => all.nth(index))
}

/** Pixels of the thinnest ring that WCAG 2.4.13 accepts: 2 px around the control, or around the first line of its words. */
function thinRing(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const [{ width, height } = element.getBoundingClientRect()] = element.getClientRects()
    return 4 * (width + height)
  })
}
