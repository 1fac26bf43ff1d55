import { extractText } from 'unpdf'
import { agreement } from './addresses'
import { expect, test } from './engine-test'
import { misplacedNotes, overflow, shownTexts } from './questions'

test('on a wide window sources stand beside their calls, or, where engines cannot, in a list below', async ({
  reader,
  visit: { engine, locale, older },
}) => {
  await reader.width(1440)
  for (const address of [`/${locale}/financement-conjoint/`, agreement[locale]]) {
    await reader.go(address)
    const title = await reader.ask(shownTexts, '.sources-marge > h2')
    const listed = await reader.ask(() => document.querySelectorAll('.sources-marge li').length)
    expect(listed).toBeGreaterThan(3)
    expect(await reader.ask(shownTexts, '.sources-marge li')).toHaveLength(Number(listed))
    const beside = Array.isArray(title) && title.length === 0
    if (engine === 'Firefox') expect(beside).toBe(!older)
    if (beside) expect(await reader.ask(misplacedNotes), address).toEqual([])
    else expect(await reader.ask(shownTexts, '.sources-marge .source-retour')).not.toEqual([])
    expect(await reader.ask(overflow), address).toEqual([])
  }
})

test('on paper the page ends with its sources and its address, and nothing to navigate', async ({
  reader,
  visit: { engine, locale },
}) => {
  test.skip(engine === 'WebKitGTK', 'WebKitWebDriver cannot print')
  await reader.go(`/${locale}/financement-conjoint/`)
  const { text } = await extractText(await reader.print(), { mergePages: true })
  const printed = text.replace(/\s/g, '')
  const addresses = await reader.ask(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.sources-marge a[href^=http]')].map(({ href }) => href),
  )
  expect(addresses).not.toEqual([])
  for (const address of [addresses].flat()) expect(printed).toContain(address)
  expect(printed).toContain('/p/financement/')
  for (const tool of ['Partagercettepage', 'Vousêtesici', 'Menu']) expect(printed).not.toContain(tool)
})
