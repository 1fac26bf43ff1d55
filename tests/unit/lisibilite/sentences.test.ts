import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { sentencesOf } from '@/lib/content/lisibilite/sentences'
import { mdx, smallSite } from '../content/small-site'

const file = 'content/pages/accord/fr-FR.mdx'

function read(body: string, longerThan?: number) {
  const content = smallSite({
    'content/pages/accord/fiche.yaml': 'dates:\n  signature: 2023-10-18\n',
    [file]: mdx('L’accord', 'accord', body),
  })
  const entry = content.byKey.get('pages/accord')
  const text = entry?.texts['fr-FR']
  if (!entry || !text) throw new Error('The small site has lost its text.')
  return { content, text, sentences: sentencesOf(content, entry, text, longerThan) }
}

/** The sentences of a body, without the description that stands before them. */
const sentencesIn = (body: string) => read(body).sentences.slice(1)
const textsIn = (body: string) => sentencesIn(body).map(({ text }) => text)

test('a sentence ends with its full stop, its paragraph or its item', () => {
  expect(textsIn('Une phrase. Une autre ? Une troisième :\n\n- un point ;\n- un second.\n\nLa fin')).toEqual([
    'Une phrase.',
    'Une autre ?',
    'Une troisième :',
    'un point ;',
    'un second.',
    'La fin',
  ])
})

test('the description comes first, as on the page', () => {
  const [first] = read('Un texte.').sentences
  expect(first).toMatchObject({ line: 3, text: expect.stringMatching(/^Une description assez longue/) })
})

test('titles, tables, source calls and the words of someone else are left out', () => {
  const body = `## Un titre {#titre}

| Un | Deux |
| --- | --- |
| trois | quatre |

<Citation auteur="Quelqu’un">

Les mots d’un autre.

</Citation>

Un fait<Source id="gazette" />, et un autre.`
  expect(textsIn(body)).toEqual(['Un fait, et un autre.'])
})

test('dates, sums, deadlines and terms count as the words that a reader sees', () => {
  const [sentence] = sentencesIn(
    'Signé le <Date id="signature" />, payé <Montant id="plafond" de="appels/premier" />, <Terme id="admissibilite" /> ou <Terme id="admissibilite">non éligible</Terme>.',
  )
  expect(sentence?.words.join(' ')).toBe('Signé le 18 octobre 2023 payé 75000 éligible ou non éligible')
  const [deadline] = sentencesIn('Avant le <Echeance id="depot" de="appels/premier" />.')
  expect(deadline?.words.join(' ')).toBe('Avant le 22 mars 2024 17 h heure de Québec 22 h heure de Paris')
})

test('« l’accord », « est-il » and « 12 000 » are one word each', () => {
  expect(sentencesIn('L’accord est-il à 12 000 € ?')[0]?.words).toEqual(["L'accord", 'est-il', 'à', '12000'])
})

test('a sentence has its own place in the file, also after a mark, a line end or a date', () => {
  const body =
    'Un **mot** fort. Une suite\nsur deux lignes. Une autre\nencore.\n\n<Date id="signature" /> : signé. Ensuite, rien.'
  const { text, sentences } = read(body)
  const lines = text.text.split('\n')
  const starts = sentences.slice(1).map(({ line, column }) => lines[line - 1]?.slice(column - 1))
  expect(starts.map((start) => start?.slice(0, 6))).toEqual([
    'Un **m',
    'Une su',
    'Une au',
    '<Date ',
    'Ensuit',
  ])
})

test('asked for sentences longer than so many words, it gives those, and the same', () => {
  const body = 'Une phrase. L’accord est-il à 12 000 € ? Une phrase un peu plus longue que les autres.'
  for (const most of [0, 1, 2, 3, 4, 8, 9, 40]) {
    expect(read(body, most).sentences).toEqual(
      read(body).sentences.filter(({ words }) => words.length > most),
    )
  }
})

test('the report names a long sentence, from 26 words on an entry page and from 36 elsewhere', () => {
  const words = (count: number) => `Un${' mot'.repeat(count - 1)}.`
  const said = (page: string, count: number) =>
    checkContent(
      smallSite({ [`content/pages/${page}/fr-FR.mdx`]: mdx('Un titre', page, `Avant. ${words(count)}\n`) }),
    )
      .filter(({ message }) => message.includes('Cette phrase a'))
      .map(({ line, column, severity, message }) => ({ line, column, severity, message }))
  const found = (count: number) => [
    {
      line: 8,
      column: 8,
      severity: 'warning',
      message: `Cette phrase a ${count} mots, dates et sommes comprises.`,
    },
  ]
  expect([said('accord', 25), said('accord', 26)]).toEqual([[], found(26)])
  expect([said('signataires', 35), said('signataires', 36)]).toEqual([[], found(36)])
})
