import type { Page } from '@/lib/content/model'

/** Whether the fiche keeps this page out of menus, search engines and the sitemap (the 404 pages). */
export function isHidden(page: Page): boolean {
  return page.entry.collection === 'pages' && page.entry.fiche.cachee
}
