import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { createSite } from '@/lib/content/site'
import { formerAddresses } from '@/lib/site/redirects'
import { mdx, smallSite } from '../content/small-site'

function movesOf(changes: Readonly<Record<string, string>>): readonly string[] {
  return formerAddresses(createSite(smallSite(changes))).map(({ from, to }) => `${from} → ${to}`)
}

const withFormer = (text: string, ...slugs: readonly string[]) =>
  text.replace('updated:', `formerSlugs: [${slugs.join(', ')}]\nupdated:`)

const accord = 'content/pages/accord/fr-FR.mdx'
const cribiq = 'content/signataires/cribiq/fr-FR.mdx'

describe('former addresses', () => {
  test('are none when no slug has changed', () => {
    expect(movesOf({})).toEqual([])
  })

  test('are those of each locale’s own text', () => {
    expect(movesOf({ [accord]: withFormer(mdx('L’accord', 'accord'), 'convention', 'protocole') })).toEqual([
      '/fr-FR/convention/ → /fr-FR/accord/',
      '/fr-FR/protocole/ → /fr-FR/accord/',
    ])
  })

  test('of a page move the pages below it, at each of their own addresses too', () => {
    expect(
      movesOf({
        'content/pages/signataires/fr-FR.mdx': withFormer(mdx('Les signataires', 'signataires'), 'membres'),
        [cribiq]: withFormer(mdx('Le CRIBIQ', 'cribiq'), 'le-cribiq'),
      }),
    ).toEqual([
      '/fr-FR/membres/ → /fr-FR/signataires/',
      '/fr-FR/membres/cribiq/ → /fr-FR/signataires/cribiq/',
      '/fr-FR/membres/le-cribiq/ → /fr-FR/signataires/cribiq/',
      '/fr-FR/signataires/le-cribiq/ → /fr-FR/signataires/cribiq/',
    ])
  })

  test('of the home page lead to it, and move nothing below', () => {
    expect(
      movesOf({ 'content/pages/accueil/fr-FR.mdx': withFormer(mdx('Accueil', undefined), 'accueil') }),
    ).toEqual(['/fr-FR/accueil/ → /fr-FR/'])
  })

  test('of a page in one locale only are left in both frames', () => {
    expect(
      movesOf({
        'content/pages/bourses/fiche.yaml': 'parent: accord\n',
        'content/pages/bourses/fr-CA.mdx': withFormer(mdx('Les bourses', 'bourses'), 'aides'),
      }),
    ).toEqual([
      '/fr-CA/entente/aides/ → /fr-CA/entente/bourses/',
      '/fr-FR/accord/aides/ → /fr-FR/accord/bourses/',
    ])
  })
})

describe('former addresses in time', () => {
  const former = { [accord]: withFormer(mdx('L’accord', 'accord'), 'convention') }
  const movesOn = (today: string, fiche: string) =>
    formerAddresses(
      createSite(smallSite({ ...former, 'content/pages/accord/fiche.yaml': fiche }), {
        today,
        unpublished: false,
      }),
    ).map(({ from, to }) => `${from} → ${to}`)

  test('are none for a draft, which has no address to lead to', () => {
    expect(movesOn('2027-01-01', 'brouillon: true\n')).toEqual([])
  })

  test('go on leading to a page that is archived', () => {
    expect(movesOn('2027-01-01', 'expire: 2026-12-31\n')).toEqual(['/fr-FR/convention/ → /fr-FR/accord/'])
  })

  test('wait for the day of an announcement, on both shores', () => {
    const announcement = (locale: 'fr-FR' | 'fr-CA', former: string) => ({
      [`content/pages/annonces/${locale}.mdx`]: mdx('Les annonces', 'annonces'),
      [`content/annonces/secret/${locale}.mdx`]: withFormer(mdx('Une annonce', 'annonce'), former),
    })
    const content = smallSite({
      'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
      'content/annonces/secret/fiche.yaml': 'date: 2027-02-03\n',
      ...announcement('fr-FR', 'projet'),
      ...announcement('fr-CA', 'ebauche'),
    })
    const movesOn = (today: string) =>
      formerAddresses(createSite(content, { today, unpublished: false })).map(({ from }) => from)
    expect(movesOn('2027-02-02')).toEqual([])
    expect(movesOn('2027-02-03')).toEqual(['/fr-CA/annonces/ebauche/', '/fr-FR/annonces/projet/'])
  })
})

describe('the content report', () => {
  const faultsOf = (changes: Readonly<Record<string, string>>) =>
    checkContent(smallSite(changes)).map(({ file, line, column, message }) => ({
      place: `${file}:${line}:${column}`,
      message,
    }))

  test('refuses a former address that is a page’s', () => {
    expect(faultsOf({ [accord]: withFormer(mdx('L’accord', 'accord'), 'ancien', 'signataires') })).toEqual([
      {
        place: `${accord}:5:23`,
        message: expect.stringMatching(/aujourd’hui celle de content.pages.signataires/),
      },
    ])
  })

  test('refuses a former address that two pages claim', () => {
    const other = 'content/pages/signataires/fr-FR.mdx'
    expect(
      faultsOf({
        [accord]: withFormer(mdx('L’accord', 'accord'), 'ancien'),
        [other]: withFormer(mdx('Les signataires', 'signataires'), 'ancien'),
      }),
    ).toEqual([{ place: `${other}:5:15`, message: expect.stringMatching(/déjà réclamée par .*accord/) }])
  })

  test('refuses a page that claims its own address', () => {
    expect(faultsOf({ [accord]: withFormer(mdx('L’accord', 'accord'), 'accord') })).toHaveLength(1)
  })
})
