import type { Thing } from 'schema-dts'
import type { Page, Site } from '@/lib/content'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { pageName } from '../page-name'

/** The way down from the home page, as the page shows it; nothing for the home page. */
export function breadcrumbData(page: Page, site: Site): readonly Thing[] {
  const trail = site.trail(page)
  if (trail.length < 2) return []
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: plainForms(pageName(step)),
        item: absolute(step.address),
      })),
    },
  ]
}
