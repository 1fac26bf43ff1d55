import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { mdx, smallSite } from './small-site'

const view = { today: '2027-01-01', unpublished: false }
const accord = 'content/pages/accord/fr-CA.mdx'
const accordFiche = 'content/pages/accord/fiche.yaml'

const folder = (key: string, fiche: string) => ({
  [`content/${key}/fiche.yaml`]: fiche,
  [`content/${key}/fr-FR.mdx`]: mdx('Un autre texte', 'autre'),
  [`content/${key}/fr-CA.mdx`]: mdx('Un autre texte', 'autre'),
})
const signatory =
  'nom: Autre\ncote: france\nrole: signataire\nordre: 2\nsite: https://exemple.org\nbrouillon: true\n'
const call = (more = '') => `fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2027-03-22T17:00, fuseau: America/Toronto }
${more}`
const announcements = folder('pages/annonces', 'collection: annonces\n')
const renamed = {
  'content/pages/annonces/fr-FR.mdx': mdx('Les annonces', 'annonces'),
  'content/pages/annonces/fr-CA.mdx': mdx('Les annonces', 'annonces'),
}

/** A file with ▮ where the report must point, what else the site holds, and what is said there. */
type Case = readonly [
  situation: string,
  file: string,
  planted: string,
  others: Record<string, string>,
  message: RegExp,
]

const body = (words: string) => mdx('L’entente', 'entente', `## Contexte {#contexte}\n\n${words}\n`)

const errors: readonly Case[] = [
  [
    'a link to a draft',
    accord,
    body('Voir ▮[la suite](/pages/autre).'),
    folder('pages/autre', 'brouillon: true\n'),
    /renvoie à un brouillon, « pages\/autre »/,
  ],
  [
    'a large link to a draft',
    accord,
    body('<Portes>\n\n▮<Porte titre="Suite" vers="/pages/autre">\n\nTexte.\n\n</Porte>\n\n</Portes>'),
    folder('pages/autre', 'brouillon: true\n'),
    /brouillon/,
  ],
  [
    'the card of a draft call',
    accord,
    body('▮<FicheAppel id="autre" />'),
    folder('appels/autre', call('brouillon: true\n')),
    /brouillon/,
  ],
  [
    'how to reach a draft organisation',
    accord,
    body('▮<Contact organisme="autre" />'),
    folder('signataires/autre', signatory),
    /brouillon/,
  ],
  [
    'a fact of a draft',
    accord,
    body('Le ▮<Date id="jour" de="pages/autre" />.'),
    folder('pages/autre', 'brouillon: true\ndates: { jour: 2026-01-01 }\n'),
    /brouillon/,
  ],
  [
    'a page below a draft',
    accordFiche,
    'parent: ▮autre\n',
    folder('pages/autre', 'brouillon: true\n'),
    /brouillon/,
  ],
  [
    'a milestone from a draft call',
    accordFiche,
    'jalons: [{ id: fin, appel: ▮autre, echeance: depot }]\n',
    folder('appels/autre', call('brouillon: true\n')),
    /brouillon/,
  ],
  [
    'a fact of an announcement that has not appeared',
    accord,
    body('Le ▮<Date id="jour" de="annonces/autre" />.'),
    {
      ...announcements,
      ...renamed,
      ...folder('annonces/autre', 'date: 2027-02-03\ndates: { jour: 2027-02-03 }\n'),
    },
    /paraîtra le 3\s+février 2027/,
  ],
  ['a home page that is a draft', 'content/pages/accueil/fiche.yaml', 'brouillon: ▮true\n', {}, /brouillon/],
  [
    'a page that introduces a collection and expires',
    'content/pages/appels/fiche.yaml',
    'collection: appels\nexpire: ▮2027-01-01\n',
    {},
    /ne peut pas expirer/,
  ],
  [
    'a call archived before it closes',
    'content/appels/premier/fiche.yaml',
    call('expire: ▮2027-03-21\n'),
    {},
    /archivé avant sa fermeture/,
  ],
  [
    'an announcement archived before it appears',
    'content/annonces/autre/fiche.yaml',
    'date: 2027-02-03\nexpire: ▮2027-02-02\n',
    { ...announcements, ...renamed, ...folder('annonces/autre', '') },
    /avant de paraître/,
  ],
]

describe('the report refuses', () => {
  test.each(errors)('%s, at its place', (_, file, planted, others, message) => {
    const at = planted.slice(0, planted.indexOf('▮')).split('\n')
    const faults = checkContent(smallSite({ ...others, [file]: planted.replace('▮', '') }), view)
    const found = faults.filter((fault) => message.test(fault.message))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      file,
      severity: 'error',
      line: at.length,
      column: (at.at(-1) ?? '').length + 1,
    })
    expect(found[0]?.hint).not.toBe('')
  })
})

describe('the report lets pass', () => {
  const draft = folder('pages/autre', 'brouillon: true\n')

  test('a draft that leads to another draft', () => {
    const other = {
      ...folder('pages/encore', 'brouillon: true\n'),
      'content/pages/encore/fr-FR.mdx': mdx('Encore', 'encore', 'Voir [la suite](/pages/autre).\n'),
      'content/pages/encore/fr-CA.mdx': mdx('Encore', 'encore', 'Voir [la suite](/pages/autre).\n'),
    }
    expect(checkContent(smallSite({ ...draft, ...other }), view)).toEqual([])
  })

  test('a call that is archived on the day after it closes', () => {
    const files = { 'content/appels/premier/fiche.yaml': call('expire: 2027-03-22\n') }
    expect(checkContent(smallSite(files), view)).toEqual([])
  })

  test('an error in a draft, which becomes a warning, except in the preview', () => {
    const files = { ...draft, 'content/pages/autre/fr-CA.mdx': mdx('Autre', 'autre', '<Encadré>\n') }
    const severities = (unpublished: boolean) =>
      new Set(checkContent(smallSite(files), { ...view, unpublished }).map(({ severity }) => severity))
    expect(severities(false)).toEqual(new Set(['warning']))
    expect(severities(true)).toContain('error')
  })

  test('a draft at the address of the page that it will replace, with a warning', () => {
    const files = {
      ...draft,
      'content/pages/autre/fr-CA.mdx': mdx('Une autre entente', 'entente'),
    }
    const faults = checkContent(smallSite(files), view)
    expect(faults).toMatchObject([{ severity: 'warning', message: expect.stringContaining('déjà celle de') }])
  })

  test('a link to an announcement to come, with a warning about its words', () => {
    const files = {
      ...announcements,
      ...renamed,
      ...folder('annonces/autre', 'date: 2027-02-03\n'),
      [accord]: body('Voir [la suite](/annonces/autre).'),
    }
    expect(checkContent(smallSite(files), view)).toMatchObject([
      { file: accord, severity: 'warning', message: expect.stringContaining('sans lien') },
    ])
    expect(checkContent(smallSite(files), { ...view, today: '2027-02-03' })).toEqual([])
  })
})
