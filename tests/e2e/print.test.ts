import { expect, type Page, test } from '@playwright/test'
import jsQR from 'jsqr'
import { extractText, getDocumentProxy } from 'unpdf'
import { attribute, type Document, documentsOf, type Element, textOf } from './exported-site'

const pages = documentsOf('out').filter(
  ({ address }) => /^\/fr-(FR|CA)\//.test(address) && !address.endsWith('404.html'),
)

for (const document of pages) {
  const { address } = document

  test(`${address} on paper holds its whole text, its sources and the way back, and nothing to navigate`, async ({
    page,
  }) => {
    await page.goto(address)
    const { text, widestPage } = await printed(page)
    expect(widestPage, 'A4, upright').toBeLessThan(600)

    const lost = (await textsOf(page)).filter((written) => !holds(text, bare(written)))
    expect(lost, 'cut or lost').toEqual([])

    for (const source of document.elements.filter(isSource))
      expect(text).toContain(bare(attribute(source, 'href') ?? ''))
    for (const line of document.elements.filter((element) => attribute(element, 'class') === 'updated'))
      expect(text).toContain(bare(textOf(line)))
    expect(text).toContain(bare(printedAddress(document)))
    for (const tool of [
      'Partager cette page',
      'Citer cette page',
      'Vous êtes ici',
      'Mentions légalesConfidentialité',
    ])
      expect(text).not.toContain(bare(tool))
  })
}

test('the QR code on paper leads to the neutral address', async ({ page }) => {
  await page.goto('/fr-CA/entente/')
  await page.emulateMedia({ media: 'print' })
  const image = page.locator('.printed-address img')
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((element) => Reflect.get(element, 'naturalWidth')))
    .toBeGreaterThan(0)
  const picture = (await image.screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('No canvas.')
    context.drawImage(bitmap, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return { data: [...data], width, height }
  }, picture)
  expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe('http://localhost:3000/p/accord/')
})

test('the QR code is not loaded for readers on screen, and is there when they print', async ({ page }) => {
  const codes: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) codes.push(request.url())
  })
  await page.goto('/fr-CA/entente/', { waitUntil: 'networkidle' })
  await page.locator('footer').scrollIntoViewIfNeeded()
  expect(codes).toEqual([])
  const before = (await page.pdf({ format: 'A4' })).length
  expect(codes).toHaveLength(1)
  await page.locator('.printed-address img').evaluate((image) => image.remove())
  expect((await page.pdf({ format: 'A4' })).length).toBeLessThan(before)
})

test('a page saved as PDF keeps its title, its language and its headings for those who hear it', async ({
  page,
}) => {
  await page.goto('/fr-CA/entente/')
  const saved = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
  const pdf = await getDocumentProxy(new Uint8Array(saved))
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: await page.title(), Language: 'fr-CA' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const titles = (await pdf.getOutline()).flatMap(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ])
  const headings = await page.locator('main :is(h1, h2)').allTextContents()
  // Chromium says a heading twice where a page begins.
  const lost = headings.filter((heading) => !titles.some((title) => bare(title).includes(bare(heading))))
  expect(lost).toEqual([])
})

/** The text of the printed pages without spaces, which PDF does not keep, and the width of the widest in points. */
async function printed(page: Page): Promise<{ text: string; widestPage: number }> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  )
  const { text } = await extractText(pdf, { mergePages: true })
  const widths: number[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [left = 0, , right = 0] = (await pdf.getPage(number)).view
    widths.push(right - left)
  }
  return { text: bare(text), widestPage: Math.max(...widths) }
}

/** Every run of text of `<main>`, but for what only helps to find one’s way on a screen. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const left =
      'nav, noscript, .recherche, [hidden], [popover], button, script, .visually-hidden, .source-retours, .liste-sources-adresse'
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement && !parentElement.closest(left)) texts.push(textContent ?? '')
    }
    return texts
  })
}

/** Whether a text is there whole, or in two parts: PDF keeps the order of painting, which a page break changes. */
function holds(text: string, written: string): boolean {
  if (text.includes(written)) return true
  return Array.from(written).some(
    (_, end) => end > 0 && text.includes(written.slice(0, end)) && text.includes(written.slice(end)),
  )
}

/** Without spaces and hyphens, which lines of a PDF add and take away. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD\u2010-]/g, '')
}

/** An address outside the site, in the text of the page. */
function isSource(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'rel') === 'noopener'
}

/** The way back to the page, in words: a document without it fails, for no paper holds that. */
function printedAddress(document: Document): string {
  const way = document.elements.find((element) => attribute(element, 'class') === 'printed-address')
  return way ? textOf(way) : 'no way back'
}
