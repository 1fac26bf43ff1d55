import { describe, expect, test } from 'vitest'
import { runVerifier } from './verifier'

/** Files on disk as an editor's machine wrote them; each line is what the command prints, hints left out. */
const mistakes: readonly (readonly [situation: string, lines: readonly string[]])[] = [
  [
    'a month that does not exist, and a key under a name close to its own',
    [
      'content/annonces/bilan/fiche.yaml:1:7  Écrivez une date qui existe : AAAA-MM-JJ, AAAA-MM ou AAAA (par exemple 2023-10-18).',
      'content/annonces/bilan/fiche.yaml:2:1  La clé « lieux » n’existe pas ici.',
    ],
  ],
  [
    'a call whose closing is not one of its deadlines, in a zone it may not have',
    [
      'content/appels/premier/fiche.yaml:1:12  Écrivez un identifiant en minuscules sans accent, mots joints par des traits d’union.',
      'content/appels/premier/fiche.yaml:5:5  Il manque la clé « libelle ».',
      'content/appels/premier/fiche.yaml:5:14  Écrivez une date et une heure locales : AAAA-MM-JJTHH:MM (par exemple 2024-03-22T17:00).',
      'content/appels/premier/fiche.yaml:6:13  « America/Montreal » n’est pas une valeur permise.',
    ],
  ],
  [
    'an idea without the word of one shore, and one source where a list is due',
    [
      'content/lexique.yaml:2:3  Il manque la clé « fr-FR ».',
      'content/lexique.yaml:6:12  Il faut ici une liste, pas du texte.',
    ],
  ],
  [
    'a folder named as one names a document',
    [
      'content/pages/Nouvelle page/fiche.yaml:1:1  Le nom du dossier « Nouvelle page » n’est pas un identifiant.',
    ],
  ],
  [
    'a title quoted with apostrophes, and a key glued to its value',
    [
      'content/pages/apostrophe/fr-CA.mdx:2:11  La valeur est finie, et il reste du texte sur la ligne.',
      'content/pages/apostrophe/fr-CA.mdx:5:1  Il manque un signe : un guillemet ou un crochet n’est pas refermé, ou un deux-points est absent.',
    ],
  ],
  [
    'a file name without its capitals',
    [
      'content/pages/casse/fiche.yaml:1:1  Cette fiche est seule : son dossier ne contient aucun texte.',
      'content/pages/casse/fr-ca.mdx:1:1  Ce fichier n’est pas à un endroit que le site lit.',
    ],
  ],
  [
    'a merge that was not finished',
    [
      'content/pages/conflit/fr-CA.mdx:10:1  Deux versions de ce passage se suivent : une fusion n’a pas été terminée.',
    ],
  ],
  [
    'a file from Windows, with its line ends and its byte order mark',
    ['content/pages/fenetres/fr-CA.mdx:14:6  Le lien « /annonces/bilans » ne mène à rien.'],
  ],
  [
    'a passage copied from a web page',
    [
      'content/pages/html/fr-CA.mdx:10:16  Le mot <br> n’existe pas.',
      'content/pages/html/fr-CA.mdx:11:10  La balise <info est mal écrite.',
      'content/pages/html/fr-CA.mdx:13:1  Le mot <div> n’existe pas.',
      'content/pages/html/fr-CA.mdx:19:4  La balise <Date est mal écrite.',
      'content/pages/html/fr-CA.mdx:19:29  Il manque à <abbr> l’attribut « title ».',
      'content/pages/html/fr-CA.mdx:19:35  <abbr> n’a pas d’attribut « titre ».',
      'content/pages/html/fr-CA.mdx:21:9  Le fichier « public/images/carte.png » n’existe pas.',
      'content/pages/html/fr-CA.mdx:23:1  L’image « /images/coupee.png » ne peut pas être lue.',
    ],
  ],
  [
    'a file saved in an old encoding',
    [
      'content/pages/latin/fr-CA.mdx:3:53  Une lettre ne peut pas être lue : ce fichier n’est pas enregistré en UTF-8.',
    ],
  ],
  ['front matter that is not closed', ['content/pages/sans-fin/fr-CA.mdx:1:1  L’en-tête n’est pas refermé.']],
  [
    'a fiche indented with tabs',
    [
      'content/pages/tabulation/fiche.yaml:3:1  Une tabulation sert de retrait.',
      'content/pages/tabulation/fiche.yaml:4:1  Une tabulation sert de retrait.',
    ],
  ],
  [
    'an address without https://',
    [
      'content/signataires/cribiq/fiche.yaml:5:7  Écrivez une adresse web complète, qui commence par https:// ou http://.',
    ],
  ],
  [
    'a day in the order of France',
    [
      'content/sources.yaml:6:13  Écrivez une date qui existe, sous la forme AAAA-MM-JJ (par exemple 2026-03-12).',
    ],
  ],
]

const folder = 'tests/fixtures/mistakes'
const texts = runVerifier(folder)
const printed = texts.stdout.split('\n')

describe('npm run verifier', () => {
  test.each(mistakes)('reports %s', (_situation, lines) => {
    expect(printed).toEqual(expect.arrayContaining([...lines]))
  })

  test('reports nothing else, and says how many', () => {
    const expected = mistakes.flatMap(([, lines]) => lines)
    expect(printed.filter((line) => line.startsWith('content/')).sort()).toEqual([...expected].sort())
    expect(printed.filter((line) => line.startsWith('    → '))).toHaveLength(expected.length)
    expect(printed).toContainEqual(
      expect.stringMatching(
        new RegExp(`^Contenu : 34 fichiers lus, \\d+ vérifications, ${expected.length} erreurs\\.$`),
      ),
    )
  })

  test('ends with 1 when there is an error, and with 2 on an option it does not know', () => {
    expect(texts.status).toBe(1)
    const unknown = runVerifier(folder, '--format', 'xml')
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('« xml »')
  })
})
