import { documentsOf, isRedirect } from '../e2e/exported-site'
import { expect, test } from './engine-test'
import { face, foreignFiles, overflow, paperOverInk } from './questions'

const documents = documentsOf('out').filter((document) => !isRedirect(document))

test('what a page complains of is heard', async ({ reader, visit }) => {
  test.skip(visit.engine === 'WebKitGTK', 'WebKitGTK keeps the console of a driven window to itself')
  await reader.go('/fr-FR/')
  await reader.ask(() => {
    new Image().src = 'https://exemple.test/image.png'
    console.error('written by the page')
    setTimeout(() => {
      throw new Error('thrown by its script')
    })
  })
  let heard = ''
  await expect
    .poll(async () => {
      heard += await reader.complaints()
      return ['exemple.test', 'written by the page', 'thrown by its script'].filter(
        (words) => !heard.includes(words),
      )
    })
    .toEqual([])
})

test('no page is wider than a phone, has lost its style, or asks another origin for a file', async ({
  reader,
  visit: { locale, dark },
}) => {
  test.setTimeout(120_000)
  await reader.width(320)
  const pages = documents.filter(({ address }) => address.startsWith(`/${locale}/`))
  expect(pages.length).toBeGreaterThan(20)
  for (const { address } of pages) {
    await reader.go(address)
    expect.soft(await reader.ask(overflow), address).toEqual([])
    expect.soft(await reader.ask(foreignFiles), address).toEqual([])
    expect.soft(await reader.ask(() => getComputedStyle(document.body).margin), address).toBe('0px')
    const paper = expect.soft(await reader.ask(paperOverInk), address)
    if (dark) paper.toBeLessThan(-0.7)
    else paper.toBeGreaterThan(0.7)
  }
})

test('both faces are loaded, and draw the narrow no-break space', async ({ reader, visit: { locale } }) => {
  // `font-display: optional`: a first visit may do without them, the next one has them.
  for (const family of ['Texte', 'Titre'])
    await expect
      .poll(async () => {
        await reader.go(`/${locale}/`)
        return reader.ask(face, family)
      })
      .toEqual(['loaded', 'whole'])
})
