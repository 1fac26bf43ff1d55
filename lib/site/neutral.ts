// Types only from the content: hosts' files are written outside the bundler, where `site` cannot be loaded.
import type { Entry, Page, Site } from '@/lib/content/model'
import { type Locale, locales } from '@/lib/i18n/locales'
import { isHidden } from './hidden'

/** An address that belongs to no locale, and where it leads; all from the root of the site, without the base path. */
export type NeutralAddress = {
  readonly address: string
  readonly targets: Readonly<Record<Locale, string>>
}

/** The folders of neutral addresses. */
export const neutralFolders = ['/a/', '/p/'] as const

/**
 * The address to send to a reader whose shore one does not know: `/a/<id>/` for announcements, `/p/<id>/` for pages,
 * `/p/<collection>/<id>/` for all others. Ids hold no `/`, so that no two entries can share one.
 */
export function neutralAddress({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  switch (collection) {
    case 'annonces':
      return `/a/${id}/`
    case 'pages':
      return `/p/${id}/`
    default:
      return `/p/${collection}/${id}/`
  }
}

/**
 * Every neutral address with its two targets. A host that can answers 302 where `Accept-Language` names a shore; any
 * other request gets the document: previews are made by such readers.
 * A text in one locale is shown in both frames: each reader gets the menus of their shore around it.
 */
export function neutralAddresses(site: Site): readonly NeutralAddress[] {
  return subjects(site).map(({ entry, pages }) => ({
    address: neutralAddress(entry),
    targets: { 'fr-FR': pages['fr-FR'].address, 'fr-CA': pages['fr-CA'].address },
  }))
}

/** One thing to share: an entry, and its page at each locale's address. */
export type Subject = { readonly entry: Entry; readonly pages: Readonly<Record<Locale, Page>> }

/** Every entry that can be shared, in the order of the content: all but hidden pages. */
export function subjects(site: Site): readonly Subject[] {
  return site.pages('fr-FR').flatMap((france) => {
    const quebec = site.page('fr-CA', france.entry.key)
    if (!quebec || isHidden(france)) return []
    return [{ entry: france.entry, pages: { 'fr-FR': france, 'fr-CA': quebec } }]
  })
}

/** The titles of a subject, France's first; one when both texts are the same but for typography or are one text. */
export function subjectTitles({ pages }: Subject): readonly string[] {
  const titles = locales.map((locale) => pages[locale].text.frontMatter.title)
  return titles.filter((title, index) => titles.findIndex((other) => bare(other) === bare(title)) === index)
}

function bare(title: string): string {
  return title.replace(/\s/g, '')
}
