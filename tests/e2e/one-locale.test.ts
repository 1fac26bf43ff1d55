import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { attribute, documentsOf, textOf } from './exported-site'

const origin = 'https://exemple.test/sous-dossier'
const documents = documentsOf('.fixture/out')
const document = (address: string) => {
  const found = documents.find((candidate) => candidate.address === address)
  if (!found) throw new Error(`${address} is not in the fixture site.`)
  return found
}

test.describe('a page written for Québec only', () => {
  const real = document('/fr-CA/entente/bourses/')
  const framed = document('/fr-FR/accord/bourses/')
  const one = (page: typeof real, tagName: string) =>
    page.elements.find((element) => element.tagName === tagName)
  const headLinks = (page: typeof real, rel: string) =>
    page.elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)

  test('is served to France in its own frame, with the text marked as Québec’s', () => {
    expect(one(framed, 'html')?.attrs).toContainEqual({ name: 'lang', value: 'fr-FR' })
    expect(one(framed, 'main')?.attrs).toContainEqual({ name: 'lang', value: 'fr-CA' })
  })

  test('says so to the reader in the document itself', () => {
    const notice = framed.elements.find((element) => attribute(element, 'class')?.includes('notice'))
    expect(notice && textOf(notice)).toMatch(/Québec/)
    expect(real.elements.some((element) => attribute(element, 'class')?.includes('notice'))).toBe(false)
  })

  test('is canonical at its real address only, and kept out of search engines elsewhere', () => {
    for (const page of [real, framed]) {
      expect(headLinks(page, 'canonical').map((link) => attribute(link, 'href'))).toEqual([
        `${origin}/fr-CA/entente/bourses/`,
      ])
    }
    expect(framed.html).toMatch(/<meta name="robots" content="noindex/)
    expect(real.html).not.toContain('noindex')
  })

  test('gives no alternate from the borrowed frame, and none for France from the real page', () => {
    const languages = (page: typeof real) =>
      headLinks(page, 'alternate').flatMap((link) => attribute(link, 'hreflang') ?? [])
    expect(languages(framed)).toEqual([])
    expect(languages(real)).not.toContain('fr-FR')
  })

  test('stands in the sitemap at its real address only', () => {
    const sitemap = readFileSync('.fixture/out/sitemap.xml', 'utf8')
    expect(sitemap).toContain(`${origin}/fr-CA/entente/bourses/</loc>`)
    expect(sitemap).not.toContain('/fr-FR/accord/bourses/')
  })

  test('is marked wherever France’s pages link to it', () => {
    const links = document('/fr-FR/plan-du-site/').elements.filter(
      (element) =>
        element.tagName === 'a' && attribute(element, 'href') === '/sous-dossier/fr-FR/accord/bourses/',
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(textOf(link)).toMatch(/Québec/)
  })

  test('sends its own links to the reader’s locale', () => {
    const targets = framed.elements.flatMap((element) =>
      element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
    )
    expect(targets).toContain('/sous-dossier/fr-FR/accord/')
  })

  test('is set as Québec sets its text, even in the French frame', () => {
    const heading = framed.elements.find((element) => attribute(element, 'id') === 'pourquoi')
    expect(heading && textOf(heading)).toContain('Pourquoi cette page?')
  })
})
