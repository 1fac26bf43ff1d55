import type { Collection, Entry } from '@/lib/content'

type PageGabarit = Extract<Entry, { collection: 'pages' }>['fiche']['gabarit']

/** How a page is laid out: editors choose for a page, other collections have one layout each. */
export type Gabarit = PageGabarit | 'signataire' | 'annonce' | 'appel'

const collectionGabarits: Readonly<Record<Exclude<Collection, 'pages'>, Gabarit>> = {
  signataires: 'signataire',
  annonces: 'annonce',
  appels: 'appel',
}

export function gabaritOf(entry: Entry): Gabarit {
  return entry.collection === 'pages' ? entry.fiche.gabarit : collectionGabarits[entry.collection]
}
