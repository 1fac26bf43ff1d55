import { twinLocale } from '@/lib/i18n/locales'
import { agreement, call } from './addresses'
import { expect, test } from './engine-test'
import { foundPages, isOpen, outside, shownTexts } from './questions'

test('the menu of a phone leads from the home page to a page, and on to its twin', async ({
  reader,
  visit: { locale },
}) => {
  await reader.width(320)
  await reader.go(`/${locale}/`)
  await reader.focus('.masthead .menu-button')
  await reader.press('Enter')
  await expect.poll(() => reader.ask(isOpen, '#rubriques')).toBe(true)
  await reader.press('Escape')
  await expect.poll(() => reader.ask(isOpen, '#rubriques')).toBe(false)
  await reader.click('.masthead .menu-button')
  await expect.poll(() => reader.ask(isOpen, '#rubriques')).toBe(true)
  await reader.click('#rubriques li a')
  await reader.expectAddress(agreement[locale])
  await reader.click('.locale-switch a')
  await reader.expectAddress(agreement[twinLocale(locale)])
  expect(await reader.ask(() => document.documentElement.lang)).toBe(twinLocale(locale))
})

test('the call shows its state and both clocks of both deadlines', async ({ reader, visit: { locale } }) => {
  await reader.go(call[locale])
  expect(await reader.ask(shownTexts, 'etat-appel span')).toEqual([locale === 'fr-CA' ? 'Terminé' : 'Clos'])
  expect(await reader.ask(shownTexts, '.fiche-appel .horloge-lieu')).toHaveLength(4)
  const hours = await reader.ask(shownTexts, '.fiche-appel .horloge-heure')
  expect(hours).toEqual(
    expect.arrayContaining([expect.stringMatching(/^17\sh/), expect.stringMatching(/^22\sh/)]),
  )
})

test('a search finds words after an elision and without accents, and stands in the address', async ({
  reader,
  visit: { locale },
}) => {
  await reader.go(agreement[locale])
  await reader.click('.search-link')
  await reader.expectAddress(`/${locale}/recherche/#mots`)
  await expect.poll(() => reader.ask(() => document.activeElement?.id)).toBe('mots')
  await reader.type('innovation')
  await reader.expectAddress(`/${locale}/recherche/?q=innovation`)
  await expect.poll(() => reader.ask(foundPages)).toBeGreaterThan(0)
  for (const words of ['quebec', 'materiaux']) {
    await reader.go(`/${locale}/recherche/?q=${words}`)
    await expect.poll(() => reader.ask(foundPages)).toBeGreaterThan(0)
    const marked = await reader.ask(shownTexts, 'recherche-site mark')
    expect(marked).toEqual(expect.arrayContaining([expect.stringMatching(/québec|matériaux/i)]))
  }
})

test('a word of the lexique opens its definition by keyboard, and gives the place back', async ({
  reader,
  visit: { locale },
}) => {
  for (const width of [320, 1280]) {
    await reader.width(width)
    await reader.go(agreement[locale])
    await reader.focus('.terme button')
    await reader.press('Enter')
    await expect.poll(() => reader.ask(isOpen, '.definition')).toBe(true)
    expect(await reader.ask(outside, '.definition:popover-open'), `${width} px`).toEqual([])
    await reader.press('Escape')
    await expect.poll(() => reader.ask(isOpen, '.definition')).toBe(false)
    expect(await reader.ask(() => document.activeElement?.matches('.terme button'))).toBe(true)
  }
})

test('sharing opens by keyboard, and copies or says what to do', async ({ reader, visit: { locale } }) => {
  await reader.go(agreement[locale])
  await reader.focus('.page-tools summary')
  await reader.press('Enter')
  await expect.poll(() => reader.ask(shownTexts, '.shared-address code')).toHaveLength(1)
  await reader.focus('[data-action="copie"]')
  await reader.press('Enter')
  await expect
    .poll(() => reader.ask(() => document.querySelector('partage-page [role=status]')?.textContent))
    .toMatch(/^L’adresse (est copiée|n’a pas pu être copiée)/)
})

test('an address that leads nowhere says so, with the menu', async ({ reader, visit: { locale } }) => {
  await reader.width(320)
  await reader.go(`/${locale}/nulle-part/`)
  expect(await reader.ask(() => document.documentElement.lang)).toBe(locale)
  expect(await reader.ask(shownTexts, 'h1')).toEqual(['Page introuvable'])
  await reader.click('.masthead .menu-button')
  await expect.poll(() => reader.ask(isOpen, '#rubriques')).toBe(true)
  await reader.click('#rubriques li a')
  await reader.expectAddress(agreement[locale])
})

test('a neutral address leads to the reader’s own page, with its anchor, and leaves Back free', async ({
  reader,
  visit: { locale },
}) => {
  await reader.go('/fr-FR/sources/')
  await reader.go('/p/accord/#signature')
  await reader.expectAddress(`${agreement[locale]}#signature`)
  await reader.back()
  await reader.expectAddress('/fr-FR/sources/')
})
