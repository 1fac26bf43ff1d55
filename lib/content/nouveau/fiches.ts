import type { Content } from '../content'
import type { NewEntry } from './request'

const review = '# aRevoir: AAAA-MM-JJ   jour après lequel relire la page (facultatif)\n'
const facts = `# Une date ou une somme s’écrit une fois, ici, et s’appelle par son nom dans les textes :
# dates:
#   signature: 2023-10
`

/** The `fiche.yaml` of a new entry, a draft until its text is written: what is known, then what may be added, after a hash. */
export function ficheFile(content: Content, entry: NewEntry): string {
  return `brouillon: true # visible dans l’aperçu seulement : retirez cette ligne pour publier\n${known(content, entry)}`
}

function known(content: Content, entry: NewEntry): string {
  switch (entry.kind) {
    case 'page':
      return pageFiche(entry)
    case 'annonce':
      return announcementFiche(entry)
    case 'appel':
      return callFiche(entry)
    case 'signataire':
      return signatoryFiche(content, entry)
  }
}

function pageFiche({ parent }: NewEntry): string {
  const place =
    parent === undefined
      ? '# parent: accord   la page au-dessus de celle-ci, par son dossier (sans elle : l’accueil)\n'
      : `parent: ${parent}\n`
  return `${place}# menu: { zone: pied, ordre: 9 }   pour la montrer dans un menu (principal ou pied)\n${facts}${review}`
}

function announcementFiche({ date }: NewEntry): string {
  return `# Le jour de l’annonce : elle ne paraît pas avant. AAAA-MM-JJ, AAAA-MM ou AAAA, selon ce que dit la source
date: "${date}"
# lieu: Lyon
# appel: carnot-mica-2024   le dossier de l’appel annoncé, s’il y en a un
${facts}${review}`
}

function callFiche({ date, shore, bodies }: NewEntry): string {
  return `# ouverture: AAAA-MM-JJ   le premier jour pour déposer, si une source le dit
fermeture: cloture
organismes: [${bodies.join(', ')}]
echeances:
  cloture:
    libelle: { fr-FR: "Dépôt des dossiers", fr-CA: "Dépôt des demandes" }
    instant: "${date}"
    fuseau: ${shore === 'quebec' ? 'America/Toronto' : 'Europe/Paris'}
# montants:
#   plafond: { libelle: { fr-FR: "Plafond", fr-CA: "Plafond" }, valeur: 110000, devise: CAD, periode: an }
${review}`
}

function signatoryFiche(content: Content, { texts, shore, role, site }: NewEntry): string {
  const orders = content.entries.map((entry) =>
    entry.collection === 'signataires' ? (entry.fiche?.value?.ordre ?? 0) : 0,
  )
  return `nom: ${JSON.stringify(texts[0]?.title ?? '')}
# sigle: CRIBIQ
cote: ${shore}
role: ${role}
ordre: ${Math.max(0, ...orders) + 1}
# ville: Québec
site: ${JSON.stringify(site)}
# telephone: 418 555-0100
${facts}${review}`
}
