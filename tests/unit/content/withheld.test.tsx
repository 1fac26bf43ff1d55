import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ReadingText } from '@/components/mdx/PageText'
import { readingOf } from '@/components/mdx/reading'
import { createSite } from '@/lib/content/site'
import { mdx, smallSite } from './small-site'

const text = `Lire [la nouvelle](/annonces/secret), puis [son détail](/annonces/secret#contexte), [encore][a] et [l’appel](/appels/premier).

[a]: /annonces/secret

<Chronologie>

<Jalon id="debut" titre="Le début">

Un premier pas.

</Jalon>

<Jalon id="secret" titre="Le jour dit">

Ce que personne ne sait.

</Jalon>

</Chronologie>

<Portes>

<Porte titre="Vers la nouvelle" vers="/annonces/secret">

Une porte close.

</Porte>

<Porte titre="Vers l’appel" vers="/appels/premier">

Une porte ouverte.

</Porte>

</Portes>
`

const content = smallSite({
  'content/pages/accord/fiche.yaml': 'jalons: [{ id: debut, date: 2023 }, { id: secret, annonce: secret }]\n',
  'content/pages/accord/fr-FR.mdx': mdx('L’accord', 'accord', text),
  'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
  'content/pages/annonces/fr-FR.mdx': mdx('Les annonces', 'annonces'),
  'content/annonces/secret/fiche.yaml': 'date: 2027-02-03\n',
  'content/annonces/secret/fr-FR.mdx': mdx('Le titre sous embargo', 'titre-sous-embargo'),
})

function shown(today: string, unpublished = false): string {
  const site = createSite(content, { today, unpublished })
  const page = site.page('fr-FR', 'pages/accord')
  if (!page) throw new Error('The small site has lost its page « accord ».')
  return renderToStaticMarkup(<ReadingText reading={readingOf(page, site)} />)
}

describe('a text that leads to an announcement', () => {
  test('keeps the words of its links without the links before its day, and nothing made of it', () => {
    const html = shown('2027-02-02')
    for (const words of ['la nouvelle', 'son détail', 'encore']) expect(html).toContain(words)
    expect(html).not.toMatch(/secret|embargo|2027|jour dit|personne ne sait|porte close/)
    expect(html).toContain('href="/fr-FR/appels-a-projets/premier/"')
    expect(html).toContain('Un premier pas.')
    expect(html).toContain('Une porte ouverte.')
  })

  test.each([
    ['on its day', '2027-02-03', false],
    ['in the preview', '2027-02-02', true],
  ])('has all of it %s', (_, today, unpublished) => {
    const html = shown(today, unpublished)
    expect(html.match(/href="\/fr-FR\/annonces\/titre-sous-embargo\/(#contexte)?"/g)).toHaveLength(5)
    expect(html).toContain('Ce que personne ne sait.')
  })
})
