import { describe, expect, test } from 'vitest'
import { agendaOf } from '@/lib/content/agenda'
import { formatAgenda } from '@/lib/content/report'
import { mdx, smallSite } from './small-site'

const page = (key: string, fiche: string) => ({
  [`content/${key}/fiche.yaml`]: fiche,
  [`content/${key}/fr-CA.mdx`]: mdx(`Le texte ${key.split('/')[1]}`, key.split('/')[1]),
})

const content = smallSite({
  ...page('pages/annonces', 'collection: annonces\n'),
  ...page('pages/ancienne', 'expire: 2027-01-31\n'),
  ...page('pages/relue', 'aRevoir: 2027-01-20\n'),
  ...page('pages/essai', 'brouillon: true\nexpire: 2027-01-20\naRevoir: 2026-01-01\n'),
  ...page('annonces/secret', 'date: 2027-02-03\n'),
  ...page(
    'appels/second',
    `ouverture: 2027-02-10
fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2027-03-01T17:00, fuseau: America/Toronto }
`,
  ),
})

const at = (instant: string) => agendaOf(content, Date.parse(instant))
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const said = (notices: readonly { message: string }[]) => notices.map(({ message }) => plain(message))

describe('what will change by itself', () => {
  test('is said in the order in which it happens, each at its line', () => {
    const { upcoming } = at('2027-01-25T12:00:00Z')
    expect(said(upcoming)).toEqual([
      '« Le texte ancienne » passe aux archives le 1er février 2027.',
      'L’annonce « Le texte secret » paraît le 3 février 2027.',
      'L’appel « Le texte second » ouvre : 10 février 2027.',
    ])
    expect(upcoming).toMatchObject([
      { file: 'content/pages/ancienne/fiche.yaml', line: 1, column: 9, severity: 'info' },
      { file: 'content/annonces/secret/fiche.yaml', line: 1, column: 7, severity: 'info' },
      { file: 'content/appels/second/fiche.yaml', line: 1, column: 12, severity: 'info' },
    ])
  })

  test.each([
    ['2027-01-04T04:59:59Z', false, 'the 31st day before, on the last second in Montréal'],
    ['2027-01-04T05:00:00Z', true, 'the 30th day before, from midnight in Montréal'],
    ['2027-02-03T04:59:59Z', true, 'the eve'],
    ['2027-02-03T05:00:00Z', false, 'the day itself, when it has happened'],
  ])('at %s, an announcement of the 3rd of February is said: %s (%s)', (instant, isSaid) => {
    expect(said(at(instant).upcoming).some((message) => message.includes('secret'))).toBe(isSaid)
  })

  test('counts the closing of a call on both clocks, until its very instant', () => {
    expect(said(at('2027-03-01T21:59:59Z').upcoming)[0]).toMatch(
      /^L’appel « Le texte second » ferme le 1er mars 2027.*17 h.*23 h/,
    )
    expect(at('2027-03-01T22:00:00Z').upcoming).toEqual([])
  })
})

describe('what is to be read again', () => {
  test.each([
    ['2027-01-20T12:00:00Z', []],
    ['2027-01-21T12:00:00Z', ['« Le texte relue » était à relire après le 20 janvier 2027.']],
  ])('at %s is %j', (instant, messages) => {
    expect(said(at(instant).toReview)).toEqual(messages)
  })

  test('holds a source a year after it was last compared, at its line', () => {
    expect(said(at('2027-11-22T12:00:00Z').toReview).join()).not.toContain('source')
    expect(at('2027-11-23T12:00:00Z').toReview).toContainEqual(
      expect.objectContaining({ file: 'content/sources.yaml', line: 6, column: 13, severity: 'info' }),
    )
  })
})

describe('a draft', () => {
  test('is listed as such, and its dates are silent', () => {
    const { drafts, toReview, upcoming } = at('2027-01-10T12:00:00Z')
    expect(said(drafts)).toEqual(['« Le texte essai » est un brouillon.'])
    expect(said([...toReview, ...upcoming]).join()).not.toContain('essai')
  })
})

test('a quiet month is said in one line', () => {
  expect(formatAgenda(agendaOf(smallSite(), Date.parse('2026-12-01T12:00:00Z')))).toBe(
    'Rien ne change seul dans les 30 jours, rien n’est à relire.',
  )
})
