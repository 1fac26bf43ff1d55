import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { mdx, smallSite } from './small-site'

const text = 'content/pages/accord/fr-CA.mdx'
const fiche = 'content/pages/accord/fiche.yaml'

/** A mistake: where it is planted, with ▮ at the exact place the report must give, and words its message must hold. */
type Mistake = readonly [situation: string, file: string, planted: string, message: RegExp]

const body = (words: string) => mdx('L’entente', 'entente', `## Contexte {#contexte}\n\n${words}\n`)
const head = (lines: string) => `---\n${lines}\n---\n\n## Contexte {#contexte}\n\nUn texte.\n`
const longEnough = 'description: Une description assez longue pour dire à qui lit ce que la page contient.'

const mistakes: readonly Mistake[] = [
  [
    'a key that is misspelt',
    text,
    head(`▮tilte: L’entente\n${longEnough}\nslug: entente\nupdated: 2026-11-22`),
    /« tilte »/,
  ],
  [
    'a key that is missing',
    text,
    head(`▮title: L’entente\n${longEnough}\nslug: entente`),
    /manque la clé « updated »/,
  ],
  [
    'a colon in an unquoted value',
    text,
    head(`title: ▮L’entente : suite\n${longEnough}\nslug: entente\nupdated: 2026-11-22`),
    /deux-points/,
  ],
  [
    'a key written twice',
    text,
    head(`title: L’entente\n▮title: Encore\n${longEnough}\nslug: entente\nupdated: 2026-11-22`),
    /deux fois/,
  ],
  [
    'a title that is a number',
    text,
    head(`title: ▮2024\n${longEnough}\nslug: entente\nupdated: 2026-11-22`),
    /du texte, pas un nombre/,
  ],
  [
    'a date with slashes',
    text,
    head(`title: L’entente\n${longEnough}\nslug: entente\nupdated: ▮12/03/2026`),
    /AAAA-MM-JJ/,
  ],
  [
    'a 30 February',
    text,
    head(`title: L’entente\n${longEnough}\nslug: entente\nupdated: ▮2026-02-30`),
    /date qui existe/,
  ],
  [
    'a slug with an accent',
    text,
    head(`title: L’entente\n${longEnough}\nslug: ▮l’été\nupdated: 2026-11-22`),
    /identifiant en minuscules/,
  ],
  ['no slug', text, head(`▮title: L’entente\n${longEnough}\nupdated: 2026-11-22`), /« slug »/],
  ['no front matter', text, '▮## Contexte {#contexte}\n\nUn texte.\n', /en-tête/],
  ['an unknown key in a fiche', fiche, '▮gabari: texte\n', /« gabari »/],
  ['a value that is not allowed in a fiche', fiche, 'gabarit: ▮grand\n', /pas une valeur permise/],
  ['a parent that does not exist', fiche, 'parent: ▮acord\n', /« acord » n’existe pas/],
  ['a page that is above itself', fiche, 'parent: ▮accord\n', /déjà placée/],
  [
    'an instant with a zone',
    fiche,
    'echeances:\n  depot: { instant: ▮2024-03-01T10:00Z, fuseau: Europe/Paris }\n',
    /locales/,
  ],
  [
    'an instant skipped by the change of clock',
    fiche,
    'echeances:\n  depot: { instant: ▮2027-03-28T02:30, fuseau: Europe/Paris }\n',
    /n’existe pas|inexistante/,
  ],
  ['an unknown word', text, body('Un texte ▮<Aviss>bleu</Aviss>.'), /<Aviss> n’existe pas/],
  ['an unknown block', text, body('▮<Encadrer>\n\nTexte.\n\n</Encadrer>'), /<Encadrer> n’existe pas/],
  [
    'an attribute that is misspelt',
    text,
    body('<Encadre ▮tittre="À savoir">\n\nTexte.\n\n</Encadre>'),
    /« tittre »/,
  ],
  [
    'an attribute value that is not allowed',
    text,
    body('<Encadre ▮type="urgnt">\n\nTexte.\n\n</Encadre>'),
    /« urgnt »/,
  ],
  ['an attribute that is missing', text, body('Le montant ▮<Montant />.'), /attribut « id »/],
  ['an attribute in braces', text, body('Le montant <Montant ▮id={plafond} />.'), /accolades/],
  [
    'curly quotes round an attribute',
    text,
    body('<Encadre type=▮“info”>\n\nTexte.\n\n</Encadre>'),
    /guillemet “/,
  ],
  [
    'a tag that is not closed',
    text,
    body('▮<Encadre titre="À savoir">\n\nTexte.'),
    /<Encadre> n’est pas fermée/,
  ],
  ['a closing tag alone', text, body('Texte.\n\n▮</Encadre>'), /pas ouvert/],
  ['a block inside a sentence', text, body('Un ▮<Encadre>mot</Encadre> ici.'), /dans une phrase/],
  ['a word outside its parent', text, body('▮<Etape titre="Un">\n\nTexte.\n\n</Etape>'), /dans <Etapes>/],
  ['a less-than sign', text, body('Il fait ▮<5 °C dehors.'), /signe « < »/],
  ['an HTML comment', text, body('▮<!-- à relire -->'), /commentaire/],
  ['a variable in braces', text, body('Bonjour ▮{nom}.'), /accolade/],
  ['an import', text, body('▮import Truc from "./truc"'), /« import »/],
  ['an export', text, body('▮export const truc = 1'), /« export »/],
  ['a link to a page that does not exist', text, body('Voir ▮[la page](/pages/acord).'), /ne mène à rien/],
  ['a link to an anchor that does not exist', text, body('Voir ▮[la suite](#suite).'), /« #suite »/],
  [
    'a link to an anchor missing elsewhere',
    text,
    body('Voir ▮[l’appel](/appels/premier#dates).'),
    /« #dates »/,
  ],
  ['a link that leaves the locale', text, body('Voir ▮[l’accord](/fr-FR/accord/).'), /quitte la version/],
  ['a link without a known form', text, body('Voir ▮[la page](accord.html).'), /forme connue/],
  [
    'a link by reference that leads nowhere',
    text,
    body('Voir [la page][p].\n\n▮[p]: /pages/nulle-part'),
    /ne mène à rien/,
  ],
  [
    'an image that does not exist',
    text,
    body('▮![Une carte](/images/plan.png)'),
    /« \/images\/plan.png » n’existe pas/,
  ],
  ['an image without a description', text, body('▮![](/images/carte.png)'), /pas de description/],
  [
    'a figure that does not exist',
    text,
    body('<Figure ▮src="/images/plan.png" alt="Une carte" />'),
    /n’existe pas/,
  ],
  ['a figure without alt', text, body('▮<Figure src="/images/carte.png" />'), /« alt »/],
  [
    'a document that does not exist',
    text,
    body('<Document ▮fichier="/documents/a.pdf" titre="A" />'),
    /n’existe pas/,
  ],
  ['a heading level skipped', text, body('▮#### Trop bas'), /niveau de titre est sauté/],
  ['a level 1 heading', text, body('▮# Titre'), /niveau 1/],
  ['the same anchor twice', text, body('▮## Encore {#contexte}'), /même ancre/],
  ['an anchor that the frame uses', text, body('▮## Encore {#contenu}'), /cadre de toutes les pages/],
  ['a source that does not exist', text, body('Un fait<Source ▮id="gazete" />.'), /source « gazete »/],
  ['a term that does not exist', text, body('Un <Terme ▮id="admissible" />.'), /terme « admissible »/],
  ['a sum that does not exist', text, body('Un <Montant ▮id="plafon" de="appels/premier" />.'), /« plafon »/],
  [
    'a fact of a folder that does not exist',
    text,
    body('Un <Montant id="plafond" ▮de="appels/deuxieme" />.'),
    /« appels\/deuxieme »/,
  ],
  ['an organisation that does not exist', text, body('<Contact ▮organisme="cribic" />'), /« cribic »/],
  [
    'a source missing from the lexique',
    'content/lexique.yaml',
    lexique('[▮inconnue]'),
    /source « inconnue »/,
  ],
]

function lexique(sources: string): string {
  return `admissibilite:
  idee: Pouvoir prendre part à un appel
  fr-FR: { mot: éligible, definition: Qui remplit les conditions d’un appel. }
  fr-CA: { mot: admissible, definition: Qui remplit les conditions d’un appel. }
  sources: ${sources}
`
}

describe('a site without a mistake', () => {
  test('gives an empty report', () => {
    expect(checkContent(smallSite())).toEqual([])
  })
})

describe('one planted mistake', () => {
  test.each(mistakes)('%s is reported once, at its exact place', (_situation, file, planted, message) => {
    const before = planted.slice(0, planted.indexOf('▮'))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const errors = checkContent(smallSite({ [file]: planted.replace('▮', '') })).filter(
      (fault) => fault.severity === 'error',
    )
    expect(errors).toEqual([
      expect.objectContaining({
        file,
        line,
        column,
        message: expect.stringMatching(message),
        hint: expect.stringMatching(/\S/),
      }),
    ])
  })
})

const doubts: readonly Mistake[] = [
  ['the word of the other shore', text, body('Un projet ▮éligible.'), /« éligible »/],
  ['the word of the other shore, in the plural', text, body('Des projets ▮éligibles.'), /« éligibles »/],
  ['a time as on a clock', text, body('Début à ▮14:30.'), /14 h 30/],
  ['an ordinal that is not French', text, body('La ▮2ème fois.'), /2e/],
  ['an anchor that the twin lacks', text, body('▮## Suite {#suite}\n\nTexte.'), /fr-FR.mdx/],
  ['a sum that a fiche holds', text, body('Au plus ▮75 000 €.'), /appels\/premier/],
  ['a link that says nothing', text, body('Pour savoir, ▮[ici](/pages/accord).'), /ne dit pas où/],
]

describe('one doubt', () => {
  test.each(doubts)('%s gives one warning, at its exact place', (_situation, file, planted, message) => {
    const before = planted.slice(0, planted.indexOf('▮'))
    const faults = checkContent(smallSite({ [file]: planted.replace('▮', '') }))
    expect(faults).toEqual([
      expect.objectContaining({
        file,
        line: before.split('\n').length,
        column: before.length - before.lastIndexOf('\n'),
        severity: 'warning',
        message: expect.stringMatching(message),
      }),
    ])
  })

  test.each(['<NomPropre>Projet éligible</NomPropre>', '`éligible`'])(
    '%s is exempt by its markup',
    (words) => {
      expect(checkContent(smallSite({ [text]: body(`Voir ${words}.`) }))).toEqual([])
    },
  )

  test('a word of the other shore inside a quotation is exempt', () => {
    const quotation = body('<Citation>\n\nTout projet éligible.\n\n</Citation>')
    expect(checkContent(smallSite({ [text]: quotation }))).toEqual([])
  })
})

describe('a link that leads nowhere', () => {
  test.each([
    ['/appel/premier', /« \/appels\/premier »/],
    ['/pages/acord#contexte', /« \/pages\/accord »/],
    ['/pages/tout-autre-chose', /^Vérifiez/],
  ])('%s has a hint that names the page meant, when one is close', (url, hint) => {
    const faults = checkContent(smallSite({ [text]: body(`Voir [la page](${url}).`) }))
    expect(faults.map((fault) => fault.hint)).toEqual([expect.stringMatching(hint)])
  })
})

describe('several mistakes', () => {
  test('in one file are all reported, in order, though each stops the parser', () => {
    const planted = body(
      'Il fait <5 °C.\n\n<!-- note -->\n\n<Encadre type=“info”>\n\nTexte.\n\n</Encadre>\n\nBonjour {nom}.',
    )
    const faults = checkContent(smallSite({ [text]: planted }))
    expect(faults.map((fault) => fault.message)).toEqual([
      expect.stringMatching(/signe « < »/),
      expect.stringMatching(/commentaire/),
      expect.stringMatching(/guillemet/),
      expect.stringMatching(/accolade/),
    ])
  })

  test('of a fiche are not told again of the facts that texts take from it', () => {
    const faults = checkContent(
      smallSite({
        [fiche]: 'dates:\n  debut: 2023-10\njalons:\n  - { id: debut, date: 2023-10 }\nexpire: 26/11/2026\n',
        [text]: body(
          'Le <Date id="debut" />.\n\n<Chronologie>\n\n<Jalon id="debut" titre="Le début">\n\nUn texte.\n\n</Jalon>\n\n</Chronologie>',
        ),
      }),
    )
    expect(faults).toEqual([expect.objectContaining({ file: fiche, line: 5, column: 9 })])
  })

  test('left by a merge in a fiche are the merge, and what it wrote twice', () => {
    const merged =
      'menu: { zone: principal, ordre: 1 }\n<<<<<<< HEAD\nexpire: 2027-01-01\n=======\nexpire: 2027-02-01\n>>>>>>> b\n'
    expect(checkContent(smallSite({ [fiche]: merged })).map(({ line, message }) => [line, message])).toEqual([
      [2, expect.stringMatching(/^Deux versions/)],
      [5, expect.stringMatching(/deux fois/)],
    ])
  })

  test('in several files are all reported', () => {
    const faults = checkContent(
      smallSite({
        [text]: body('Bonjour {nom}.'),
        'content/pages/accord/fr-FR.mdx': body('Bonjour {nom}.').replace('entente', 'accord'),
      }),
    )
    expect(new Set(faults.map((fault) => fault.file)).size).toBe(2)
  })
})

describe('folders', () => {
  test('a fiche without a text is reported on the fiche', () => {
    const faults = checkContent(smallSite({ 'content/pages/seule/fiche.yaml': 'gabarit: texte\n' }))
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'content/pages/seule/fiche.yaml',
        message: expect.stringMatching(/aucun texte/),
      }),
    ])
  })

  test('a text without a fiche is reported on the text', () => {
    const faults = checkContent(smallSite({ [fiche]: undefined }))
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'content/pages/accord/fr-FR.mdx',
          message: expect.stringMatching(/pas de fiche/),
        }),
      ]),
    )
  })

  test('a name that is a fault is never proposed as the answer to another, and its hint is a name that works', () => {
    const faults = checkContent(
      smallSite({
        'content/signataires/PRIMA Québec/fiche.yaml':
          'nom: PRIMA\ncote: quebec\nrole: signataire\nordre: 2\nsite: https://prima.ca\n',
        'content/signataires/PRIMA Québec/fr-FR.mdx': mdx('PRIMA Québec', 'prima'),
        'content/signataires/PRIMA Québec/fr-CA.mdx': mdx('PRIMA Québec', 'prima'),
        [text]: body(
          '<Contact organisme="prima-quebec" />\n\nLe <Date id="debut" de="signataires/prima-quebec" />.',
        ),
      }),
    ).filter(({ severity }) => severity === 'error')
    expect(faults.map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${text} L’organisme « prima-quebec » n’existe pas.`,
      `${text} Le dossier « signataires/prima-quebec » n’existe pas.`,
      'content/signataires/PRIMA Québec/fiche.yaml Le nom du dossier « PRIMA Québec » n’est pas un identifiant.',
    ])
    const [organisation, folder, name] = faults.map(({ hint }) => hint)
    expect([organisation, folder].join()).not.toContain('PRIMA')
    expect(name).toMatch(/ : prima-quebec\.$/)
  })

  test('a file that content does not read is reported', () => {
    const faults = checkContent(smallSite({ 'content/pages/accord/en-CA.mdx': 'Hello' }))
    expect(faults).toEqual([expect.objectContaining({ file: 'content/pages/accord/en-CA.mdx' })])
  })

  test('two pages with one address are reported on the second, with the name of the first', () => {
    const copy = {
      'content/pages/double/fiche.yaml': 'gabarit: texte\n',
      'content/pages/double/fr-CA.mdx': mdx('Double', 'entente'),
    }
    const [fault] = checkContent(smallSite(copy)).filter(({ severity }) => severity === 'error')
    expect(fault).toMatchObject({ file: 'content/pages/double/fr-CA.mdx', line: 4, column: 7 })
    expect(fault?.message).toContain('content/pages/accord/fr-CA.mdx')
  })
})
