import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ReadingText } from '@/components/mdx/PageText'
import { readingOf } from '@/components/mdx/reading'
import { createSite } from '@/lib/content/site'
import { feedEntries } from '@/lib/site/feeds/entries'
import { mdx, smallSite } from '../content/small-site'

const signatory = 'nom: Autre\ncote: france\nrole: signataire\nordre: 2\nsite: https://exemple.org\n'
const call = `fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2025-03-22T17:00, fuseau: America/Toronto }
`

function siteOn(today: string, body: string) {
  return createSite(
    smallSite({
      'content/pages/accord/fr-FR.mdx': mdx('L’accord', 'accord', body),
      'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
      'content/pages/annonces/fr-FR.mdx': mdx('Les annonces', 'annonces'),
      'content/annonces/echue/fiche.yaml': 'date: 2026-01-10\nexpire: 2026-12-31\n',
      'content/annonces/echue/fr-FR.mdx': mdx('Une annonce échue', 'echue'),
      'content/annonces/neuve/fiche.yaml': 'date: 2026-12-20\n',
      'content/annonces/neuve/fr-FR.mdx': mdx('Une annonce neuve', 'neuve'),
      'content/appels/second/fiche.yaml': `${call}expire: 2026-12-31\n`,
      'content/appels/second/fr-FR.mdx': mdx('Le second appel', 'second'),
      'content/signataires/autre/fiche.yaml': `${signatory}expire: 2026-12-31\n`,
      'content/signataires/autre/fr-FR.mdx': mdx('Un ancien partenaire', 'autre'),
    }),
    { today, unpublished: false },
  )
}

/** What stands before « Archives » in a text, and what stands after. */
function partsOn(today: string, body: string): readonly string[] {
  const site = siteOn(today, body)
  const page = site.page('fr-FR', 'pages/accord')
  if (!page) throw new Error('The small site has lost its page « accord ».')
  return renderToStaticMarkup(<ReadingText reading={readingOf(page, site)} />).split(
    /<section class="archives"><h2>Archives<\/h2>/,
  )
}

describe('a list of the site', () => {
  test.each([
    ['<ListeAnnonces />', 'Une annonce neuve', 'Une annonce échue'],
    ['<ListeAppels />', 'Le premier appel', 'Le second appel'],
    ['<ListeSignataires />', 'Le CRIBIQ', 'Un ancien partenaire'],
    ['<PlanDuSite />', 'Une annonce neuve', 'Une annonce échue'],
  ])('%s has no archives until something expires, then holds it there alone', (list, current, expired) => {
    const [before = '', none] = partsOn('2026-12-31', list)
    expect(none).toBeUndefined()
    expect(before).toContain(current)
    expect(before).toContain(expired)
    const [main = '', archives = ''] = partsOn('2027-01-01', list)
    expect(main).toContain(current)
    expect(main).not.toContain(expired)
    expect(archives).toContain(expired)
    expect(archives).not.toContain(current)
  })

  test('shows the latest announcements without any archived one', () => {
    expect(partsOn('2027-01-01', '<ListeAnnonces nombre="3" />').join()).not.toContain('échue')
  })

  test('still has the card and the contact of what is archived', () => {
    const [html = ''] = partsOn('2027-01-01', '<FicheAppel id="second" />\n\n<Contact organisme="autre" />')
    expect(html).toContain('fiche-appel')
    expect(html).toContain('https://exemple.org')
  })
})

describe('the feed', () => {
  const titlesOn = (today: string) =>
    feedEntries(siteOn(today, 'Un texte.\n'), 'fr-FR').map(({ title }) => title)

  test('lets go of what is archived', () => {
    expect(titlesOn('2026-12-31')).toContain('Une annonce échue')
    expect(titlesOn('2027-01-01')).not.toContain('Une annonce échue')
  })

  test('holds an announcement as changed on the day on which it appears, when it was written before', () => {
    // Its text is of 22 November.
    const entry = feedEntries(siteOn('2026-12-20', 'Un texte.\n'), 'fr-FR')[0]
    expect(entry).toMatchObject({
      title: 'Une annonce neuve',
      published: '2026-12-20T12:00:00Z',
      updated: '2026-12-20T12:00:00Z',
    })
  })
})
