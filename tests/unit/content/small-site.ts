import type { PublicFiles } from '@/lib/content/assets'
import { type Content, readContent } from '@/lib/content/content'
import type { ContentFiles } from '@/lib/content/files'

/** A sound site of a few pages, as a test starts from it: path → text. */
const soundFiles: Readonly<Record<string, string>> = {
  'content/sources.yaml': `gazette:
  titre: Annonce de l’appel
  editeur: La Gazette
  url: https://exemple.org/appel
  date: 2023-12-22
  verifiee: 2026-11-22
`,
  'content/lexique.yaml': `admissibilite:
  idee: Pouvoir prendre part à un appel
  fr-FR:
    mot: éligible
    definition: Qui remplit les conditions d’un appel.
  fr-CA:
    mot: admissible
    definition: Qui remplit les conditions d’un appel.
    eviter: [{ mot: éligible, raison: C’est le mot de la France. }]
  sources: [gazette]
`,
  ...page('accueil', 'gabarit: accueil\n', undefined),
  ...page('accord', 'menu: { zone: principal, ordre: 1 }\n', { 'fr-FR': 'accord', 'fr-CA': 'entente' }),
  ...page('appels', 'collection: appels\n', { 'fr-FR': 'appels-a-projets', 'fr-CA': 'appels-de-projets' }),
  ...page('signataires', 'collection: signataires\n', { 'fr-FR': 'signataires', 'fr-CA': 'signataires' }),
  'content/signataires/cribiq/fiche.yaml': `nom: CRIBIQ
cote: quebec
role: signataire
ordre: 1
site: https://cribiq.qc.ca
`,
  'content/signataires/cribiq/fr-FR.mdx': mdx('Le CRIBIQ', 'cribiq'),
  'content/signataires/cribiq/fr-CA.mdx': mdx('Le CRIBIQ', 'cribiq'),
  'content/appels/premier/fiche.yaml': `fermeture: depot
organismes: [cribiq]
echeances:
  depot: { libelle: { fr-FR: Dépôt, fr-CA: Dépôt }, instant: 2024-03-22T17:00, fuseau: America/Toronto }
montants:
  plafond: { libelle: { fr-FR: Plafond, fr-CA: Plafond }, valeur: 75000, devise: EUR }
`,
  'content/appels/premier/fr-FR.mdx': mdx('Le premier appel', 'premier'),
  'content/appels/premier/fr-CA.mdx': mdx('Le premier appel', 'premier'),
}

/** Front matter and a body; without a body, one sound paragraph under one heading. */
export function mdx(
  title: string,
  slug: string | undefined,
  body = '## Contexte {#contexte}\n\nUn texte.\n',
): string {
  const slugLine = slug === undefined ? '' : `slug: ${slug}\n`
  return `---
title: ${title}
description: Une description assez longue pour dire à qui lit ce que la page contient.
${slugLine}updated: 2026-11-22
---

${body}`
}

/** The files of the small site with some replaced, added, or (`undefined`) taken away. */
export function smallSite(changes: Readonly<Record<string, string | undefined>> = {}): Content {
  const files: Record<string, string | undefined> = { ...soundFiles, ...changes }
  return readContent(toFiles(files), assets)
}

const assets: PublicFiles = new Map([
  ['/images/carte.png', { bytes: 10, format: 'png', width: 4, height: 3 }],
])

function toFiles(files: Readonly<Record<string, string | undefined>>): ContentFiles {
  return new Map(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  )
}

function page(
  id: string,
  fiche: string,
  slugs: Readonly<Record<'fr-FR' | 'fr-CA', string>> | undefined,
): Record<string, string> {
  return {
    [`content/pages/${id}/fiche.yaml`]: fiche,
    [`content/pages/${id}/fr-FR.mdx`]: mdx(`Page ${id}`, slugs?.['fr-FR']),
    [`content/pages/${id}/fr-CA.mdx`]: mdx(`Page ${id}`, slugs?.['fr-CA']),
  }
}
