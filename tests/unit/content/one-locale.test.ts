import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { createSite } from '@/lib/content/site'
import { mdx, smallSite } from './small-site'

const onlyQuebec = {
  'content/pages/bourses/fiche.yaml': 'menu: { zone: pied, ordre: 1 }\n',
  'content/pages/bourses/fr-CA.mdx': mdx(
    'Les bourses',
    'bourses',
    '## Contexte {#contexte}\n\nVoir [l’entente](/pages/accord).\n',
  ),
}

describe('a page written for one locale only', () => {
  const content = smallSite(onlyQuebec)
  const site = createSite(content)

  test('is sound', () => {
    expect(checkContent(content)).toEqual([])
  })

  test('is found in both locales, in the text of the one that wrote it', () => {
    expect(site.pageAt('fr-CA', ['bourses'])).toMatchObject({ locale: 'fr-CA', textLocale: 'fr-CA' })
    expect(site.pageAt('fr-FR', ['bourses'])).toMatchObject({ locale: 'fr-FR', textLocale: 'fr-CA' })
  })

  test('has no twin, in either direction', () => {
    for (const locale of ['fr-FR', 'fr-CA'] as const) {
      const page = site.page(locale, 'pages/bourses')
      expect(page && site.twin(page)).toBeUndefined()
    }
  })

  test('sends its links to pages of the locale that frames it', () => {
    const page = site.page('fr-FR', 'pages/bourses')
    expect(JSON.stringify(page && site.body(page).tree)).toContain('/fr-FR/accord/')
  })
})

describe('a page written for both locales', () => {
  const site = createSite(smallSite())

  test('has its own address in each, and each is the twin of the other', () => {
    const french = site.pageAt('fr-FR', ['accord'])
    const quebec = site.pageAt('fr-CA', ['entente'])
    expect(french && site.twin(french)).toBe(quebec)
    expect(quebec && site.twin(quebec)).toBe(french)
  })

  test('has the same heading ids in each', () => {
    const ids = (['fr-FR', 'fr-CA'] as const).map((locale) => {
      const page = site.page(locale, 'pages/accord')
      return page && site.body(page).headings.map((heading) => heading.id)
    })
    expect(ids[0]).toEqual(ids[1])
  })
})
