import type { Locale } from '@/lib/i18n/locales'
import { unwritten } from '../unwritten'
import type { NewText } from './answer-checks'
import type { Kind } from './options'
import type { NewEntry } from './request'

const about: Readonly<Record<Kind, string>> = {
  annonce: 'ce que cette annonce apprend, en une ou deux phrases, à qui la trouve dans une recherche.',
  appel: 'ce que finance cet appel et jusqu’à quand, en une ou deux phrases, pour qui cherche un appel.',
  page: 'ce que cette page apprend, en une ou deux phrases, à qui la trouve dans une recherche.',
  signataire:
    'qui est cet organisme et ce qu’il apporte, en une ou deux phrases, pour qui ne le connaît pas.',
}

const contactHeading: Readonly<Record<Locale, string>> = {
  'fr-FR': 'Contacter l’organisme',
  'fr-CA': 'Joindre l’organisme',
}

/** An MDX file that the site can read as it is: front matter complete, and where to write what. */
export function mdxFile(entry: NewEntry, { locale, title, slug }: NewText, updated: string): string {
  return `---
title: ${JSON.stringify(title)}
# shortTitle: nom court pour les menus, 32 caractères au plus (facultatif : retirez le dièse et l’espace)
# description : de 50 à 220 caractères ; c’est le premier paragraphe affiché et le résultat de recherche
description: ${JSON.stringify(`${unwritten} ${about[entry.kind]}`)}
slug: ${JSON.stringify(slug)}
updated: ${updated}
---

${body(entry, locale)}`
}

function body({ kind, id }: NewEntry, locale: Locale): string {
  switch (kind) {
    case 'annonce':
      return `${unwritten} ce qui s’est passé, où et avec qui. Chaque fait est suivi de sa source.\n`
    case 'appel':
      return `<FicheAppel id="${id}" />\n\n${unwritten} à qui l’appel s’adresse, ce qu’il finance et comment y participer.\n`
    case 'page':
      return `${unwritten} la réponse d’abord, en une ou deux phrases. La suite se range sous des intertitres.\n`
    case 'signataire':
      return `${unwritten} ce que fait l’organisme, dans quels domaines, et sa part dans le protocole.\n\n## ${contactHeading[locale]} {#contact}\n\n<Contact organisme="${id}" />\n`
  }
}
