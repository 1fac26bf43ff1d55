import { describe, expect, test } from 'vitest'
import { words } from '@/components/mdx'
import { vocabulary } from '@/lib/content'
import { formatDeadline } from '@/lib/i18n/deadline'
import { rendered } from './rendered'

const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

test('every word of the vocabulary has a component', () => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(vocabulary).sort())
})

describe('facts of the fiche inside a sentence', () => {
  test('a date is a time element with its raised ordinal, as precise as its source', () => {
    expect(rendered('Le <Date id="premier-mars" />.')).toContain(
      '<time datetime="2026-03-01">1<sup>er</sup>\u00a0mars 2026</time>',
    )
    expect(rendered('En <Date id="mois" />.')).toContain('<time datetime="2023-10">octobre 2023</time>')
  })

  test('a sum keeps its currency and says its period in the reader’s words', () => {
    expect(rendered('<Montant id="plafond" />, au plus.', 'fr-FR')).toContain(
      '110\u202f000\u00a0$\u00a0CA par an',
    )
    expect(rendered('<Montant id="plafond" />, au plus.', 'fr-CA')).toContain(
      '110\u00a0000\u00a0$\u00a0CA par année',
    )
  })

  test('a sum of another entry is found by its key', () => {
    expect(rendered('Soit <Montant id="plafond" de="appels/premier" />.')).toContain('75\u202f000\u00a0€')
  })

  test('a deadline reads as the line that plain-text places print, with a time element for each shore', () => {
    const html = rendered('Avant le <Echeance id="depot" />.')
    const line = formatDeadline({ instant: '2024-03-22T17:00', fuseau: 'America/Toronto' }, 'fr-FR')
    expect(textOf(html)).toContain(`Avant le ${line}.`)
    expect(html).toContain('datetime="2024-03-22T17:00-04:00"')
    expect(html).toContain('datetime="2024-03-22T22:00+01:00"')
  })
})

test('what typography makes of plain text is not taken for a word', () => {
  const html = rendered('Le 1er appel : 418 914-1608, <span lang="en">call</span>, m<sup>2</sup>.', 'fr-CA')
  expect(html).toContain('1<sup>er</sup> appel')
  expect(html).toContain('<span class="nowrap">418\u00a0914-1608</span>')
  expect(html).toContain('<span lang="en">call</span>, m<sup>2</sup>')
})

describe('sources', () => {
  const html = rendered('Un fait<Source id="gazette" />.\n\nUn autre<Source id="gazette" />.')

  test('two calls of one source share its number and have their own ids', () => {
    expect(html.match(/href="#source-1"/g)).toHaveLength(2)
    expect(html).toContain('id="appel-source-1"')
    expect(html).toContain('id="appel-source-1-2"')
  })

  test('a source is named in full for those who hear its first call, by its number after that', () => {
    expect(html.match(/aria-label="Source 1[^"]*"/g)).toEqual([
      'aria-label="Source 1\u00a0: Annonce de l’appel"',
      'aria-label="Source 1"',
    ])
  })

  test('the list at the end leads back to each call and gives both dates', () => {
    expect(html).toContain('<li id="source-1">')
    expect(html).toContain('href="#appel-source-1"')
    expect(html).toContain('href="#appel-source-1-2"')
    expect(html).toContain('<time datetime="2023-12-22">')
    expect(html).toContain('<time datetime="2026-11-22">')
  })

  test('a page without sources has no list', () => {
    expect(rendered('Un texte.')).not.toContain('sources-page')
  })
})

describe('words of the lexique', () => {
  test('each locale reads its own word, as a link to the entry and a button for the definition', () => {
    const html = rendered('Un projet <Terme id="admissibilite" />.', 'fr-CA')
    expect(html).toContain('<a href="/fr-CA/lexique/#admissibilite">admissible</a>')
    expect(html).toContain('popovertarget="definition-admissibilite"')
    expect(html).toContain('id="definition-admissibilite" popover="auto"')
    expect(rendered('Un projet <Terme id="admissibilite" />.', 'fr-FR')).toContain('>éligible</a>')
  })

  test('two uses share one definition', () => {
    const html = rendered('Un <Terme id="admissibilite" />, des <Terme id="admissibilite">éligibles</Terme>.')
    expect(html.match(/id="definition-admissibilite"/g)).toHaveLength(1)
    expect(html).toContain('>éligibles</a>')
  })
})

describe('blocks', () => {
  test('a frame says its kind in a word', () => {
    expect(rendered('<Encadre type="attention" titre="Des copies">\n\nTexte.\n\n</Encadre>')).toMatch(
      /role="note".*Attention.*Des copies.*<p>Texte\.<\/p>/,
    )
  })

  test('a question opens on an answer that holds its anchor', () => {
    const html = rendered('<Question titre="Qui peut déposer ?">\n\nUn laboratoire.\n\n</Question>')
    expect(html).toMatch(/<details class="question"><summary><h3>Qui peut déposer\u202f\?<\/h3><\/summary>/)
    expect(html).toContain('<div class="question-reponse" id="qui-peut-deposer">')
  })

  test('a milestone takes its date from the fiche or from the deadline of a call', () => {
    const html = rendered(
      '<Chronologie>\n\n<Jalon id="debut" titre="Signature">\n\nTexte.\n\n</Jalon>\n\n<Jalon id="cloture" titre="Clôture">\n\nTexte.\n\n</Jalon>\n\n</Chronologie>',
    )
    expect(html).toContain('<time datetime="2023-10">')
    expect(html).toContain('datetime="2024-03-22T17:00-04:00"')
    expect(html).toContain('<a href="/fr-FR/appels-a-projets/premier/">Clôture</a>')
  })

  test('the card of a past call says that it is closed, and carries its dates for the browser', () => {
    const html = rendered('<FicheAppel id="premier" />')
    expect(html).toContain('data-closes-at="1711141200000"')
    expect(html).toContain('<span data-state="clos">')
    expect(html).toMatch(/<span data-state="ouvert" hidden="">/)
    expect(html.match(/class="horloge"/g)).toHaveLength(2)
  })

  test('a deadline to come is offered to calendars; a past or withdrawn one is not, and the latter is marked', () => {
    const html = rendered(
      '<FicheAppel id="premier" />\n\nLe <Echeance id="oral" de="appels/premier" />.',
      'fr-CA',
      {
        'content/appels/premier/fiche.yaml': `fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2024-03-22T17:00, fuseau: America/Toronto }
  suite: { libelle: { fr-FR: Suite, fr-CA: Suite }, instant: 2999-03-22T17:00, fuseau: America/Toronto }
  oral: { libelle: { fr-FR: Oral, fr-CA: Oral }, instant: 2999-05-22T17:00, fuseau: America/Toronto, annulee: true }
`,
      },
    )
    expect(html.match(/class="ajout-agenda"[^>]*>/g)).toEqual([
      'class="ajout-agenda" href="/fr-CA/echeances/premier/suite.ics" type="text/calendar" download="">',
    ])
    expect(html).toContain('Oral (annulée)')
    expect(textOf(html)).toMatch(/23.h, heure de Paris\), annulée\./)
  })

  test('a subscription shows its whole address, and a calendar opens in the reader’s program', () => {
    expect(rendered('<Abonnement format="atom" />', 'fr-CA')).toMatch(
      /<a href="\/fr-CA\/flux\.xml" type="application\/atom\+xml" title="[^"]+"><code>http:\/\/localhost:3000\/fr-CA\/flux\.xml<\/code><\/a><\/p>/,
    )
    expect(rendered('<Abonnement format="calendrier" />')).toContain(
      '<a href="webcal://localhost:3000/fr-FR/calendrier.ics">',
    )
  })

  test('the state of calls says openly that none is open', () => {
    expect(rendered('<EtatAppels />')).toContain('Aucun appel connu n’est ouvert aujourd’hui.')
  })

  test('a table scrolls in a region named after its columns, without style attributes', () => {
    const html = rendered('| Côté | Plafond |\n| --- | ---: |\n| France | 1 |')
    expect(html).toContain('aria-label="Tableau\u00a0: Côté, Plafond"')
    expect(html).toContain('<th scope="col" class="cellule-right">')
    expect(html).toContain('<th scope="row">')
    expect(html).not.toContain('style=')
  })

  test('links stay in the reader’s locale and outside links send no opener', () => {
    const html = rendered(
      'Voir [les signataires](/pages/signataires#contexte) et [ailleurs](https://exemple.org).',
    )
    expect(html).toContain('href="/fr-FR/signataires/#contexte"')
    expect(html).not.toContain('data-page')
    expect(html).toContain('<a href="https://exemple.org" rel="noopener">')
  })
})

describe('indexes', () => {
  test('titles are filed without their article', () => {
    const html = rendered('<IndexAlphabetique />')
    expect(html).toMatch(/<dt id="lettre-c">C<\/dt>.*Le CRIBIQ/)
  })

  test('the site map nests each page in the one that holds it', () => {
    expect(rendered('<PlanDuSite />')).toMatch(/Page appels<\/a><ul><li><a href="[^"]*premier\/">/)
  })
})
