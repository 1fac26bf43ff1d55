import type { Graph, Thing } from 'schema-dts'
import type { Page, Site } from '@/lib/content'
import { isListed } from '../alternates'
import { isHidden } from '../hidden'
import { announcementData } from './announcement'
import { breadcrumbData } from './breadcrumb'
import { callData } from './call'
import { lexiqueData } from './lexique'
import { websiteData } from './website'

/**
 * What a page says to machines, in the words of schema.org and from the same fiche that its text shows. Undefined for
 * a hidden page, which has no address of its own. A page in a borrowed text says only where it stands: what it is, its
 * real page says. No type of ours stands for a government or its services: the site is not theirs.
 */
export function structuredData(page: Page, site: Site): Graph | undefined {
  if (isHidden(page)) return undefined
  const things = [...(isListed(page) ? subjectData(page, site) : []), ...breadcrumbData(page, site)]
  return things.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': things }
}

/** The data as the text of a `<script>`: `<` is escaped, so that no text of a page can end the element. */
export function scriptText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function subjectData(page: Page, site: Site): readonly Thing[] {
  const { entry } = page
  switch (entry.collection) {
    case 'pages':
      if (page.segments.length === 0) return websiteData(page)
      return entry.key === 'pages/lexique' ? lexiqueData(page, site) : []
    case 'annonces':
      return announcementData(page, entry.fiche)
    case 'appels':
      return callData(page, entry.fiche, site)
    case 'signataires':
      return []
  }
}
