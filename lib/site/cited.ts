import type { Page } from '@/lib/content/model'

/** Whether a page is one to share and to cite, and not only a way to the others (search, map of the site). */
export function isCited({ entry }: Page): boolean {
  return entry.collection !== 'pages' || entry.fiche.gabarit !== 'outil'
}
