import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { attribute, documentsOf, elementsOf, filesOf, textOf } from './exported-site'
import { fixtureSite } from './ports'

// The fixture site is built on 1 March 2030 at noon UTC.
const folder = '.fixture/out'
const base = '/sous-dossier'
const documents = documentsOf(folder)
const files = filesOf(folder)
const document = (address: string) => {
  const found = documents.find((candidate) => candidate.address === address)
  if (!found) throw new Error(`${address} is not in the fixture site.`)
  return found
}
/** Every text file as published, the compressed copies and pictures aside. */
const texts = files
  .filter((file) =>
    /\.(html|xml|json|ics|bib|ris|txt|js|conf|toml)$|_headers$|_redirects$|\/Caddyfile$/.test(file),
  )
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
const linksOf = (address: string) =>
  document(address).elements.flatMap((element) =>
    element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
  )

for (const [what, name, words] of [
  ['a draft', /chantier/i, /en chantier|Un texte inachevé|vieux-chantier/i],
  [
    'an announcement of tomorrow',
    /sous-embargo/,
    /sous[ -]embargo|personne ne doit savoir|nouvelle-secrete/i,
  ],
] as const) {
  test.describe(what, () => {
    test('has no file: no page, card, code, citation, neutral or former address', () => {
      expect(files.filter((file) => name.test(file))).toEqual([])
    })

    test('is in no other file: menu, list, sitemap, feed, calendar, citation, data, rule of a host', () => {
      expect(texts.length).toBeGreaterThan(100)
      expect(texts.filter(([, text]) => words.test(text)).map(([file]) => file)).toEqual([])
    })

    test('is not found by the search', async ({ page }) => {
      await page.goto(`${fixtureSite}/fr-FR/recherche/?q=${what === 'a draft' ? 'chantier' : 'embargo'}`)
      await expect(page.getByText('Aucune page ne contient ces mots')).toBeVisible({ timeout: 20_000 })
    })
  })
}

test.describe('a page that prepares for an announcement of tomorrow', () => {
  test('reads as usual, without the link and without the milestone', () => {
    const page = document('/fr-FR/accord/en-attente/')
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join()
    expect(text).toContain('des mots qui attendent leur lien')
    expect(text).toContain('Un premier pas.')
    expect(text).not.toContain('Un pas que personne ne voit')
  })
})

test.describe('an announcement that has expired', () => {
  for (const [locale, address] of [
    ['fr-FR', '/fr-FR/annonces/echue/'],
    ['fr-CA', '/fr-CA/annonces/echue/'],
  ] as const) {
    test(`keeps its address and its text in ${locale}, under a banner that says since when`, async ({
      page,
    }) => {
      await page.goto(fixtureSite + address)
      await expect(page.locator('h1')).toHaveText('Une annonce échue')
      await expect(page.locator('.publication-notice')).toContainText(/archivée depuis le 1er\s+mars\s+2030/)
      await expect(page.getByText('Un texte que l’on peut encore citer')).toBeVisible()
    })

    test(`stands under « Archives » on the page of announcements in ${locale}, and not among the others`, () => {
      const target = base + address
      const sections = document(`/${locale}/annonces/`).elements.filter(
        (element) => attribute(element, 'class') === 'archives',
      )
      expect(sections).toHaveLength(1)
      const archived = sections.flatMap(elementsOf).filter((element) => attribute(element, 'href') === target)
      expect(archived).toHaveLength(1)
      const all = linksOf(`/${locale}/annonces/`).filter((href) => href === target)
      expect(all).toHaveLength(1)
    })

    test(`is not among the latest of the home page, nor in the feeds of ${locale}`, () => {
      expect(linksOf(`/${locale}/`)).not.toContain(base + address)
      for (const feed of ['flux.xml', 'flux.json'])
        expect(readFileSync(join(folder, locale, feed), 'utf8')).not.toContain(address)
    })
  }

  test('stays in the sitemap, at its neutral address and at its former address', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    expect(sitemap).toContain('/fr-FR/annonces/echue/</loc>')
    expect(existsSync(join(folder, 'a/echue/index.html'))).toBe(true)
    expect(document('/fr-CA/annonces/annonce-perimee/').html).toContain(`url=${base}/fr-CA/annonces/echue/`)
    expect(document('/fr-FR/annonces/echue/').html).not.toContain('noindex')
  })

  for (const address of ['/fr-CA/annonces/echue/', '/fr-CA/annonces/', '/fr-FR/plan-du-site/']) {
    test(`leaves nothing for axe to fault at ${address}`, async ({ page }) => {
      await page.goto(fixtureSite + address)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    })
  }

  test('says to machines until when it was true', () => {
    expect(document('/fr-FR/annonces/echue/').html).toContain('"expires":"2030-02-28"')
  })

  test('is still found by the search', async ({ page }) => {
    await page.goto(`${fixtureSite}/fr-CA/recherche/?q=ornithorynque`)
    const found = page.getByRole('list', { name: 'Pages trouvées' })
    await expect(found.getByRole('link', { name: 'Une annonce échue' })).toBeVisible({ timeout: 20_000 })
  })
})

test.describe('a page that has expired', () => {
  test('has left the menu of every page', () => {
    for (const { address, elements } of documents) {
      const menus = elements
        .filter(({ tagName }) => tagName === 'nav' || tagName === 'footer')
        .flatMap(elementsOf)
      const links = menus.map((element) => attribute(element, 'href'))
      expect(links, address).not.toContain(`${base}${address.slice(0, 6)}/perimee/`)
    }
  })

  test('stands once in the site map, under « Archives »', () => {
    const map = document('/fr-FR/plan-du-site/')
    const target = `${base}/fr-FR/perimee/`
    const archives = map.elements.filter((element) => attribute(element, 'class') === 'archives')
    const hrefs = archives.flatMap(elementsOf).map((element) => attribute(element, 'href'))
    expect(hrefs.filter((href) => href === target)).toHaveLength(1)
    const tree = map.elements.filter((element) => attribute(element, 'class') === 'plan-du-site')
    expect(tree.flatMap(elementsOf).filter((element) => attribute(element, 'href') === target)).toHaveLength(
      1,
    )
  })
})

test.describe('what only the preview shows', () => {
  for (const exported of ['out', folder]) {
    test(`is in no file of ${exported}`, () => {
      const names = filesOf(exported)
      expect(names.filter((file) => file.includes('apercu'))).toEqual([])
      for (const { address, html } of documentsOf(exported)) {
        expect(html, address).not.toMatch(/apercu|preview-panel|brouillon<\/span>/i)
      }
    })
  }
})
