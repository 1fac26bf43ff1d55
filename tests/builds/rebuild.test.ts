import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject } from '../../scripts/project-copy'
import { type BuiltSite, buildCopy, copyFolder, editCopy, placesNaming } from './built-copy'

/** The day of the site begins at midnight in Montréal; in Paris it is six in the morning. */
const lastSecond = { BUILD_DATE: '2027-02-03T04:59:59Z' }
const firstSecond = { BUILD_DATE: '2027-02-03T05:00:00Z' }

let eve: BuiltSite
let edited: BuiltSite
let morning: BuiltSite
let whole: BuiltSite
let preview: BuiltSite

// Each build takes half a minute: one row of them serves every question.
beforeAll(() => {
  copyProject(copyFolder)
  cpSync('tests/fixtures/minuit', copyFolder, { recursive: true })
  eve = buildCopy(lastSecond)

  appendFileSync(join(copyFolder, 'content/annonces/premiers-echanges/fr-CA.mdx'), '\nUne phrase de plus.\n')
  edited = buildCopy(lastSecond)

  editCopy('content/annonces/signature-protocole/fr-FR.mdx', (text) =>
    text.replace(/^title: .*$/m, 'title: Un autre titre pour la signature'),
  )
  editCopy('content/lexique.yaml', (text) => text.replace(/definition: /, 'definition: Redite. '))
  morning = buildCopy(firstSecond)

  rmSync(join(copyFolder, '.next'), { recursive: true, force: true })
  whole = buildCopy(firstSecond)
  preview = buildCopy({ ...firstSecond, SITE_BROUILLONS: '1' })
}, 600_000)

afterAll(() => rmSync(copyFolder, { recursive: true, force: true }))

/** Files that differ between two builds, those that only the second has among them. */
const changes = (before: BuiltSite, after: BuiltSite) =>
  [...after].filter(([file, bytes]) => !before.get(file)?.equals(bytes)).map(([file]) => file)

describe('a build that takes up kept documents', () => {
  test('makes only the page of a text that has changed', () => {
    const changed = changes(eve, edited)
    expect(changed).toContain('/fr-CA/annonces/premiers-echanges/index.html')
    expect(changed.filter((file) => file.endsWith('.html'))).toHaveLength(1)
  })

  test('gives the bytes of a whole build, a night later too', () => {
    expect([...morning.keys()]).toEqual([...whole.keys()])
    expect(changes(morning, whole)).toEqual([])
  })
})

const everywhere = { page: true, list: true, atom: true, json: true, sitemap: true, search: true }
const nowhere = { page: false, list: false, atom: false, json: false, sitemap: false, search: false }
const textOf = (site: BuiltSite, file: string) => site.get(file)?.toString() ?? `${file} is missing.`

describe('at midnight in Montréal, and not a second before,', () => {
  for (const [locale, slug] of [
    ['fr-FR', 'jour-annonce'],
    ['fr-CA', 'jour-dit'],
  ] as const) {
    test(`an announcement dated that day appears in ${locale}, everywhere at once`, () => {
      const address = `/${locale}/annonces/${slug}/`
      expect(placesNaming(edited, locale, address)).toEqual(nowhere)
      expect(placesNaming(morning, locale, address)).toEqual(everywhere)
    })
  }

  test('nothing of it was published, under any name', () => {
    const names = /jour-annonce|jour-dit/
    expect([...edited.keys()].filter((file) => names.test(file))).toEqual([])
    expect([...morning.keys()].filter((file) => names.test(file)).length).toBeGreaterThan(2)
  })

  for (const [locale, slug, former] of [
    ['fr-FR', 'dernier-jour', 'ancien-terme'],
    ['fr-CA', 'derniere-journee', 'ancienne-limite'],
  ] as const) {
    const address = `/${locale}/annonces/${slug}/`

    test(`an announcement past its last day is archived in ${locale}, at its address, under a banner`, () => {
      expect(placesNaming(edited, locale, address)).toEqual(everywhere)
      // On the list still, but below « Archives ».
      expect(placesNaming(morning, locale, address)).toEqual({ ...everywhere, atom: false, json: false })
      const [current, archived] = textOf(morning, `/${locale}/annonces/index.html`).split('class="archives"')
      expect(current).not.toContain(address)
      expect(archived).toContain(address)
      expect(textOf(edited, `${address}index.html`)).not.toContain('class="publication-notice')
      expect(textOf(morning, `${address}index.html`)).toMatch(/Page archivée depuis le 3\sfévrier\s2027/)
    })

    test(`an address that it has left goes on leading to it in ${locale}`, () => {
      const from = `/${locale}/annonces/${former}/`
      for (const site of [edited, morning]) {
        expect(textOf(site, `${from}index.html`)).toContain(`content="0; url=${address}"`)
        expect(textOf(site, '/_redirects')).toMatch(new RegExp(`^${from} ${address} 301`, 'm'))
      }
    })
  }
})

describe('a draft', () => {
  const address = '/fr-CA/entente/a-finir/'

  test('is not in an ordinary build', () => {
    expect([...whole.keys()].filter((file) => /inachevee|a-finir/.test(file))).toEqual([])
  })

  test('is in a build with SITE_BROUILLONS=1, marked in its page and in the menus that lead to it', () => {
    expect(textOf(preview, `${address}index.html`)).toMatch(
      /class="publication-notice brouillon".*Brouillon/s,
    )
    expect(textOf(preview, '/fr-CA/entente/index.html')).toMatch(
      new RegExp(`href="${address}"[^>]*>[^<]*(?:<!-- -->)?[^<]*<[^>]*>brouillon<`),
    )
  })

  test('keeps search engines away from every page of that build, and from none of an ordinary one', () => {
    const pages = [...preview.keys()].filter((file) => /^\/fr-(FR|CA)\/.*index\.html$/.test(file))
    expect(pages.length).toBeGreaterThan(40)
    const noindex = '<meta name="robots" content="noindex'
    expect(pages.filter((file) => !textOf(preview, file).includes(noindex))).toEqual([])
    expect(textOf(whole, '/fr-CA/entente/index.html')).not.toContain(noindex)
  })
})
