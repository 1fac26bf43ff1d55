import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { mdx, smallSite } from './small-site'

/** What the report says of a date or a sum that a text types although its fiche holds it. */
function said(words: string): string[] {
  const site = smallSite({
    'content/pages/accord/fiche.yaml':
      'dates:\n  signature: 2023-10-18\nmontants:\n  plafond: { valeur: 80000, devise: EUR }\n',
    'content/pages/accord/fr-FR.mdx': mdx('L’accord', 'accord', `## Contexte {#contexte}\n\n${words}\n`),
  })
  return checkContent(site, { today: '2027-01-01', unpublished: false })
    .map(({ message }) => message)
    .filter((message) => message.includes('est déjà dans la fiche'))
}

test.each([
  ['with ordinary spaces', 'Signé le 18 octobre 2023 à Lyon.', '18 octobre 2023'],
  ['with no-break spaces', 'Signé le 18\u00a0octobre\u00a02023 à Lyon.', '18 octobre 2023'],
  ['a sum', 'Au plus 80 000 € par an.', '80 000 €'],
])('a fact typed by hand, %s, is reported', (_, words, found) => {
  expect(said(words)).toEqual([`« ${found} » est déjà dans la fiche de pages/accord.`])
})

test('another day of the month is not taken for it', () => {
  expect(said('Signé le 118 octobre 2023.')).toEqual([])
})
