import { renderToStaticMarkup } from 'react-dom/server'
import { ReadingText } from '@/components/mdx/PageText'
import { readingOf } from '@/components/mdx/reading'
import { createSite } from '@/lib/content/site'
import type { Locale } from '@/lib/i18n/locales'
import { mdx, smallSite } from '../content/small-site'

/** The HTML of a text as the page « accord » shows it on a small site, with the files that the test adds. */
export function rendered(
  body: string,
  locale: Locale = 'fr-FR',
  files: Readonly<Record<string, string>> = {},
): string {
  const site = createSite(
    smallSite({
      'content/pages/accord/fiche.yaml': `dates:
  premier-mars: 2026-03-01
  mois: 2023-10
montants:
  plafond: { valeur: 110000, devise: CAD, periode: an }
echeances:
  depot: { instant: 2024-03-22T17:00, fuseau: America/Toronto }
chiffres:
  membres: { valeur: 35000, date: 2025-10 }
jalons:
  - { id: debut, date: 2023-10 }
  - { id: cloture, appel: premier, echeance: depot }
`,
      'content/pages/accord/fr-FR.mdx': mdx('Page accord', 'accord', body),
      'content/pages/accord/fr-CA.mdx': mdx('Page accord', 'entente', body),
      'content/pages/lexique/fiche.yaml': '',
      'content/pages/lexique/fr-FR.mdx': mdx('Lexique', 'lexique'),
      'content/pages/lexique/fr-CA.mdx': mdx('Lexique', 'lexique'),
      ...files,
    }),
  )
  const page = site.page(locale, 'pages/accord')
  if (!page) throw new Error('The small site has lost its page « accord ».')
  return inHtmlCase(renderToStaticMarkup(<ReadingText reading={readingOf(page, site)} />))
}

/** React prints some attributes as it spells them; HTML does not mind, tests would. */
function inHtmlCase(html: string): string {
  return html.replace(/ (dateTime|popoverTarget|tabIndex|hrefLang)=/g, (name) => name.toLowerCase())
}
