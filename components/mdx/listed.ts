import type { Page } from '@/lib/content'

/** Whether a page belongs in the lists that readers walk through: all but the 404 pages. */
export function isListed({ entry }: Page): boolean {
  return !(entry.collection === 'pages' && entry.fiche.cachee)
}
