import { describe, expect, test } from 'vitest'
import { createSite } from '@/lib/content/site'
import { alignedSections } from '@/lib/content/twin-comparison'
import { mdx, smallSite } from './small-site'

function compared(france: string | undefined, quebec: string | undefined) {
  const site = createSite(
    smallSite({
      'content/pages/accord/fr-FR.mdx': france && mdx('L’accord', 'accord', france),
      'content/pages/accord/fr-CA.mdx': quebec && mdx('L’entente', 'entente', quebec),
    }),
  )
  const tree = (locale: 'fr-FR' | 'fr-CA') => {
    const page = site.page(locale, 'pages/accord')
    return page?.textLocale === locale ? site.body(page).tree : undefined
  }
  return alignedSections(tree('fr-FR'), tree('fr-CA')).map(({ id, sections }) => [
    id,
    sections['fr-FR']?.only,
    sections['fr-CA']?.only,
  ])
}

const part = (...ids: readonly string[]) => ids.map((id) => `## Titre {#${id}}\n\nUn texte.\n`).join('\n')

describe('two texts side by side', () => {
  test('stand part against part by their anchors, whatever the words', () => {
    expect(compared(`Un début.\n\n${part('a', 'b')}`, `Autre début.\n\n${part('a', 'b')}`)).toEqual([
      ['', [], []],
      ['a', [], []],
      ['b', [], []],
    ])
  })

  test('show at its place a part that only one has', () => {
    expect(compared(part('a', 'b', 'd'), part('a', 'c', 'd')).map(([id, ...both]) => [id, ...both])).toEqual([
      ['a', [], []],
      ['b', [], undefined],
      ['c', undefined, []],
      ['d', [], []],
    ])
  })

  test('lose no part when the order differs, and show none twice', () => {
    const ids = compared(part('a', 'b', 'c', 'e'), part('c', 'x', 'a', 'b', 'y')).map(([id]) => id)
    expect([...ids].sort()).toEqual(['a', 'b', 'c', 'e', 'x', 'y'])
  })

  test('tell sources, terms, links, numbers and words that one has more often than the other', () => {
    const france =
      'Voir [l’appel](/appels/premier)<Source id="gazette" />, encore<Source id="gazette" />, en 2024.\n'
    const quebec =
      'Voir [l’appel](/appels/premier)<Source id="gazette" />, un <Terme id="admissibilite" />, en 2023.\n'
    expect(compared(france, quebec)).toEqual([
      ['', ['Source gazette', 'nombre 2024'], ['Terme admissibilite', 'nombre 2023']],
    ])
  })

  test('find the same number in both spellings of thousands', () => {
    expect(compared('Soit 12 000 personnes.\n', 'Soit 12 000 personnes.\n')).toEqual([['', [], []]])
  })

  test('give a text without a twin alone', () => {
    expect(compared(part('a'), undefined)).toEqual([['a', [], undefined]])
    expect(compared(undefined, part('a'))).toEqual([['a', undefined, []]])
  })
})
