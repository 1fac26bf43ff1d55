import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '@/lib/content/relecture/fingerprint'
import { textLines } from '@/lib/content/relecture/text-lines'
import { wordsOf } from '@/lib/content/relecture/words'
import { locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { mdx, smallSite } from '../content/small-site'

const file = 'content/pages/accord/fr-CA.mdx'

function textOf(body: string, title = 'L’entente') {
  const text = smallSite({ [file]: mdx(title, 'entente', body) }).byKey.get('pages/accord')?.texts['fr-CA']
  if (!text) throw new Error('The small site has lost its text.')
  return text
}
const printOf = (body: string, title?: string) => fingerprintOf(textOf(body, title))

/** Words that Markdown, YAML and typography read as nothing but words. */
const words = fc.array(
  fc.constantFrom('signature', 'Lyon', 'été', 'cœur', 'aujourd’hui', 'l’entente', 'R-D', '2023', 'Québec'),
  { minLength: 2, maxLength: 12 },
)
const spaces = fc.constantFrom(' ', '  ', '\n', '\u00A0', '\u202F', ' \n')

describe('a fingerprint stays the same', () => {
  const sentence = 'L’entente « Essor » coûte 12 000 $ et 50 % du total : qui paie ?'
  const same: readonly (readonly [change: string, before: string, after: string])[] = [
    [
      'straight quotes and apostrophes',
      sentence,
      'L\'entente "Essor" coûte 12 000 $ et 50 % du total : qui paie ?',
    ],
    [
      'no-break spaces',
      sentence,
      'L’entente «\u00A0Essor\u00A0» coûte 12\u202F000\u00A0$ et 50\u00A0% du total\u00A0: qui paie\u202F?',
    ],
    ['no spaces at all', sentence, 'L’entente «Essor» coûte 12000$ et 50% du total: qui paie?'],
    ['a line wrapped', sentence, sentence.replace(' coûte ', '\ncoûte ')],
    ['Windows line ends', 'Un texte.\n\nUn autre.\n', 'Un texte.\r\n\r\nUn autre.\r\n'],
    ['more blank lines', 'Un texte.\n\nUn autre.\n', '\n\nUn texte.\n\n\n\nUn autre.\n\n'],
    ['a paragraph cut in two', 'Un texte. Un autre.', 'Un texte.\n\nUn autre.'],
    ['another target', 'Voir [l’accord](/pages/accord).', 'Voir [l’accord](/pages/appels#contexte).'],
    ['a target by reference', 'Voir [l’accord](/pages/accord).', 'Voir [l’accord][a].\n\n[a]: /pages/accord'],
    ['another bare address', 'Voir https://prima.ca/a pour cela.', 'Voir https://prima.ca/b pour cela.'],
    [
      'a picture that moved',
      '<Figure src="/images/carte.png" alt="La carte" />',
      '<Figure src="/images/plan.png" alt="La carte" />',
    ],
    ['another anchor', '## Qui signe {#qui}', '## Qui signe {#signataires}'],
    ['bold and italics', 'Un mot fort.', 'Un **mot** *fort*.'],
    ['raised letters', 'le 117e appel', 'le 117<sup>e</sup> appel'],
    ['another list mark', '- un\n- deux', '* un\n* deux'],
    ['a frame around the text', 'À savoir.', '<Encadre>\n\nÀ savoir.\n\n</Encadre>'],
  ]
  test.each(same)('after %s', (_change, before, after) => {
    expect(textLines(textOf(after)).join(' ')).toBe(textLines(textOf(before)).join(' '))
    expect(printOf(after)).toBe(printOf(before))
  })

  test('however words are spaced, wrapped or composed', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(spaces), fc.boolean(), (all, gaps, composed) => {
        const typed = all
          .map((word) => word + gaps.next().value)
          .join('')
          .trimEnd()
        const other = (composed ? typed.normalize('NFD') : typed).replaceAll('’', "'")
        expect(printOf(other)).toBe(printOf(all.join(' ')))
      }),
    )
  })

  test('whatever typography makes of the text, on either shore', () => {
    const signs = fc.constantFrom(' : ', ' ; ', ' ? ', ' ! ', ', ', '. ', ' « ', ' » ', '... ', ' % ', ' $ ')
    fc.assert(
      fc.property(words, fc.infiniteStream(signs), fc.constantFrom(...locales), (all, between, locale) => {
        const typed = all.map((word) => word + between.next().value).join('')
        expect(wordsOf(typeset(typed, locale))).toEqual(wordsOf(typed))
      }),
    )
  })

  test('when its own mark, address or day changes', () => {
    const marked = (lines: string) =>
      smallSite({ [file]: mdx('L’entente', 'entente').replace('updated: 2026-11-22', lines) }).byKey.get(
        'pages/accord',
      )?.texts['fr-CA']
    const plain = marked('updated: 2026-11-22')
    const other = marked('updated: 2027-01-01\njumeauRelu: "0123456789ab"\nformerSlugs: [ancienne]')
    expect(plain && other && fingerprintOf(plain) === fingerprintOf(other)).toBe(true)
  })
})

describe('a fingerprint changes', () => {
  const different: readonly (readonly [change: string, before: string, after: string])[] = [
    ['another word', 'Signé à Lyon.', 'Signé à Paris.'],
    ['a word more', 'Signé à Lyon.', 'Signé hier à Lyon.'],
    ['words in another order', 'La France et le Québec.', 'Le Québec et la France.'],
    ['an accent', 'Il a signé.', 'Il a signe.'],
    ['another number', 'Il y a 12 000 projets.', 'Il y a 12 001 projets.'],
    ['another sign of a number', 'Le taux est de 5 %.', 'Le taux est de -5 %.'],
    ['another currency', 'Le plafond est de 5 €.', 'Le plafond est de 5 $.'],
    ['a question made a statement', 'Un appel est ouvert ?', 'Un appel est ouvert.'],
    ['another fact', 'Le <Date id="a" />.', 'Le <Date id="b" />.'],
    ['the fact of another page', '<Montant id="a" />', '<Montant id="a" de="appels/premier" />'],
    ['another source', 'Un fait<Source id="a" />.', 'Un fait<Source id="b" />.'],
    [
      'another title of a word',
      '<Encadre titre="Un">\n\nT.\n\n</Encadre>',
      '<Encadre titre="Deux">\n\nT.\n\n</Encadre>',
    ],
    ['what a picture shows', '<Figure src="/a.png" alt="Un" />', '<Figure src="/a.png" alt="Deux" />'],
    ['words in another language', '<span lang="en">one</span>', '<span lang="en">two</span>'],
    ['a cell of a table', '| A |\n| - |\n| un |', '| A |\n| - |\n| deux |'],
    ['a note', 'Texte[^1].\n\n[^1]: Un.', 'Texte[^1].\n\n[^1]: Deux.'],
  ]
  test.each(different)('with %s', (_change, before, after) => {
    expect(printOf(after)).not.toBe(printOf(before))
  })

  test('with another title', () => {
    expect(printOf('Texte.', 'Un titre')).not.toBe(printOf('Texte.', 'Un autre titre'))
  })

  test('with any other words', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(one.join(' ') !== other.join(' '))
        expect(printOf(one.join(' '))).not.toBe(printOf(other.join(' ')))
      }),
    )
  })
})
