import { describe, expect, test } from 'vitest'
import { typographyReports, typographyReportsOfTree } from '@/lib/typography'
import { cases } from '@/tests/fixtures/typography-cases'
import { readTree, spaced } from './read-tree'

type Faulty = readonly [typed: string, right: string]

const everywhere: readonly Faulty[] = [
  ['Début à 14:30 précises', '14 h 30'],
  ['Début à 9:05', '9 h 05'],
  ['Début à 14:00', '14 h'],
  ['à 14 h 00', '14 h'],
  ['la 2ème fois', '2e'],
  ['la 1ère fois', '1re'],
  ['les 1ères fois', '1res'],
  ['les 3èmes fois', '3es'],
  ['le XXIème siècle', 'XXIe'],
  ['le 2nd tour', '2d'],
  ['la 2nde fois', '2de'],
  ['et 5ieme', '5e'],
  ['pommes, etc...', 'etc.'],
  ['pommes, etc…', 'etc.'],
  ['mot - mot', '–'],
  ['plafond de 110000 $', '110 000'],
  ['plafond de 75000 euros', '75 000'],
  ['10$ par jour', '10 $'],
  ['$10 par jour', '10 $'],
  ['10 $CAN', '$ CA'],
  ['10 $ CAN', '$ CA'],
  ['10 CDN$', '$ CA'],
  ['les chercheur·euse·s', 'les deux formes'],
  ['les ingénieur.e.s', 'les deux formes'],
  ['Etat des lieux', 'État'],
  ['Evenement public', 'Événement'],
  ['Ecoles et instituts', 'Écoles'],
  ['A partir de mars', 'À'],
  ['Oui. A la fin', 'À'],
  ['Ca commence', 'Ça'],
  ['Ile-de-France', 'Île'],
  ['deux  espaces', 'une seule espace'],
  ['le 1 mars', '1er mars'],
  ['le 05 mars', '5 mars'],
  ['un écran de 24"', '24 po'],
  ["haut de 5' environ", '5 pi'],
  ['N° 5', 'n° 5'],
  ['mot , mot', 'Retirez'],
  ['un “mot” anglais', '« »'],
  ['un "seul', 'seul'],
]

const clean = [
  'Début à 14 h 30, le 1er mars 2026, à 9 h 05.',
  'ratio 3:1 et échelle 1:25000',
  'la 2e fois, la 1re, le XXIe siècle, etc.',
  '110 000 $ CA, 75 000 €, en 2026, 2 mars, 11 mars, 21 mai',
  'L’état, l’Europe, Emma, Elle, Et, Entre, En, Edith, ENAP',
  'vitamine A la plus connue, plan A',
  'https://ex.org/14:30/10$/2ème et a@ex.org',
  '« Il dit “oui” »',
  'https://ex.org/a  ',
  'exemple.ca et 2.0',
]

describe.each(['fr-FR', 'fr-CA'] as const)('%s', (locale) => {
  test.each(everywhere)('%s', (typed, right) => {
    const reports = typographyReports(typed, locale)
    expect(reports.map(({ message }) => message).join(' ')).toContain(right)
    for (const { start, end } of reports) expect(typed.slice(start, end)).not.toBe('')
  })

  test.each(clean)('rien à dire : %s', (typed) => {
    expect(typographyReports(typed, locale)).toEqual([])
  })
})

test('une date à barres obliques se dit autrement de chaque côté', () => {
  expect(typographyReports('le 01/03/2026', 'fr-CA')[0]?.message).toContain('2026-03-01')
  expect(typographyReports('le 01/03/2026', 'fr-FR')[0]?.message).toContain('1er mars 2026')
  expect(typographyReports('le 2026-03-01', 'fr-CA')).toEqual([])
})

test('chaque annonce est en français et dans le texte', () => {
  for (const [typed] of Object.values(cases).flat()) {
    for (const { start, end, message, hint } of typographyReports(spaced(typed), 'fr-CA')) {
      expect(start).toBeLessThan(end)
      expect(message).toMatch(/\.$/)
      expect(hint).toMatch(/\.$/)
    }
  }
})

function places(source: string) {
  return typographyReportsOfTree(readTree(source), 'fr-CA', source).map(({ position }) => [
    `${position.start.line}:${position.start.column}`,
    source.slice(position.start.offset, position.end.offset),
  ])
}

describe('la place exacte dans le fichier', () => {
  test.each([
    ['# Titre\n\nLa **2ème** fois', '3:6', '2ème'],
    ['&nbsp;la 2ème fois', '1:10', '2ème'],
    ['\\*la 2ème fois', '1:6', '2ème'],
    ['> un\n> la 2ème fois', '2:6', '2ème'],
    ['- un\n  la 2ème fois', '2:6', '2ème'],
    ['| a |\n| --- |\n| 2ème |', '3:3', '2ème'],
    ['<Encadre titre="La 2ème fois">x</Encadre>', '1:20', '2ème'],
    ['![La 2ème](/a.png)', '1:6', '2ème'],
  ])('%s', (source, place, found) => {
    expect(places(source)).toEqual([[place, found]])
  })

  test('un tableau peut écrire 14:30, un paragraphe non', () => {
    expect(places('| 14:30 |\n| --- |\n| 09:00 |')).toEqual([])
    expect(places('Le texte à 14:30')).toEqual([['1:12', '14:30']])
  })

  test('le code et l’anglais ne sont pas lus', () => {
    expect(places('`2ème` <span lang="en">10$ Etat</span>')).toEqual([])
  })
})
