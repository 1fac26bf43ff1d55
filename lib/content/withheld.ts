import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Locale } from '@/lib/i18n/locales'
import type { PublicFiles } from './assets'
import { attributeOf, isWord } from './headings'
import { resolveLink } from './link'
import type { EntryKey, Page, Site } from './model'

/** What a page may not lead to yet: announcements that the site leaves out until their day. */
export type Withheld = {
  entry(key: EntryKey): boolean
  link(url: string): boolean
}

/**
 * Tells what a site withholds from the readers of one locale. `whole` is the same site with nothing left out; it is
 * asked for what the site does not hold only, as relating a large site takes seconds.
 */
export function withheldFrom(site: Site, whole: () => Site, assets: PublicFiles, locale: Locale): Withheld {
  return {
    entry: (key) => !site.page(locale, key) && isUpcoming(whole().page(locale, key)),
    link(url) {
      if (resolveLink(site, assets, locale, url).kind !== 'broken') return false
      const target = resolveLink(whole(), assets, locale, url)
      return target.kind === 'page' && isUpcoming(target.page)
    },
  }
}

function isUpcoming(page: Page | undefined): boolean {
  return page?.publication.state === 'a-paraitre'
}

/**
 * Makes of each link to a withheld announcement plain words, and takes out the milestones and the large links that
 * are nothing without it. On the day, the same text has its links.
 */
export function withhold(tree: Root, page: Page, withheld: Withheld): void {
  const milestones = new Set(
    (page.entry.fiche.jalons ?? []).flatMap((jalon) =>
      'annonce' in jalon && withheld.entry(`annonces/${jalon.annonce}`) ? [jalon.id] : [],
    ),
  )
  const references = new Set<string>()
  visit(tree, 'definition', (node) => {
    if (withheld.link(node.url)) references.add(node.identifier)
  })
  visit(tree, (node, index, parent) => {
    const isLink =
      (node.type === 'link' && withheld.link(node.url)) ||
      (node.type === 'linkReference' && references.has(node.identifier))
    if (isLink) node.data = { ...node.data, hName: 'span', hProperties: { href: undefined } }
    if (node.type !== 'mdxJsxFlowElement' || !parent || index === undefined) return
    const door = isWord(node, 'Porte') ? attributeOf(node, 'vers') : undefined
    const milestone = isWord(node, 'Jalon') ? attributeOf(node, 'id') : undefined
    const isGone =
      (door !== undefined && withheld.link(door)) || (milestone !== undefined && milestones.has(milestone))
    if (!isGone) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}
