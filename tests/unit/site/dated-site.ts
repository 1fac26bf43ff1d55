import { createSite } from '@/lib/content/site'
import { mdx, smallSite } from '../content/small-site'

/** The title holds every sign that XML, JSON and calendars keep for themselves, and a form that plain text rewrites. */
export const awkwardTitle = 'Recherche & essais, « <n° 1> » \\ suite ; fin !'

const announcement = (title: string, slug: string, updated: string) =>
  mdx(JSON.stringify(title), slug).replace(/updated: .*/, `updated: ${updated}`)

/** The small site with a lexique page, announcements of every precision, and a call whose hearing was withdrawn. */
export const datedSite = createSite(
  smallSite({
    'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
    'content/pages/annonces/fr-FR.mdx': mdx('Les annonces', 'annonces'),
    'content/pages/annonces/fr-CA.mdx': mdx('Les annonces', 'annonces'),
    'content/pages/lexique/fiche.yaml': '',
    'content/pages/lexique/fr-FR.mdx': mdx('Le lexique', 'lexique'),
    'content/pages/lexique/fr-CA.mdx': mdx('Le lexique', 'lexique'),
    'content/pages/introuvable/fiche.yaml': 'cachee: true\n',
    'content/pages/introuvable/fr-FR.mdx': mdx('Page introuvable', "'404'"),
    'content/pages/introuvable/fr-CA.mdx': mdx('Page introuvable', "'404'"),
    'content/annonces/precise/fiche.yaml': 'date: 2023-03-01\nlieu: Lyon\n',
    'content/annonces/precise/fr-FR.mdx': announcement(awkwardTitle, 'precise', '2026-11-21'),
    'content/annonces/precise/fr-CA.mdx': announcement(awkwardTitle, 'precise', '2026-11-23'),
    'content/annonces/au-mois/fiche.yaml': 'date: 2023-10\n',
    'content/annonces/au-mois/fr-FR.mdx': announcement('La signature', 'signature', '2026-11-20'),
    'content/annonces/au-mois/fr-CA.mdx': announcement('La signature', 'signature', '2026-11-20'),
    'content/annonces/quebec/fiche.yaml': 'date: 2024\n',
    'content/annonces/quebec/fr-CA.mdx': announcement('Pour le Québec', 'quebec', '2026-11-19'),
    'content/appels/premier/fiche.yaml': `fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2024-03-22T17:00, fuseau: America/Toronto }
  audition: { libelle: { fr-FR: Audition, fr-CA: Audition }, instant: 2024-07-01T23:30, fuseau: America/Toronto, annulee: true }
montants:
  plafond: { libelle: { fr-FR: Plafond, fr-CA: Plafond }, valeur: 75000, devise: EUR, periode: an }
`,
  }),
)

/** The text with every space as typed: typography has tests of its own. */
export function withPlainSpaces(text: string | null | undefined): string {
  return (text ?? '').replace(/[\u00A0\u202F]/g, ' ')
}
