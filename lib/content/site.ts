import { type Locale, twinLocale } from '@/lib/i18n/locales'
import { bodyReader } from './body'
import type { Content } from './content'
import type { Page, Site } from './model'
import { everything, type View } from './publication'
import { isBehindTwin } from './relecture/drift'
import { addressOf, type Shelf, shelfOf } from './shelf'

/**
 * Relates what was read: addresses, twins, trails, menus. Takes content in any state and leaves out what is not
 * sound, so that one faulty file never takes other pages down; the report says what was left out. A view leaves out
 * what is not published, and tells current pages from archived ones; without it, all is there and current.
 */
export function createSite(content: Content, view: View = everything): Site {
  const shelves: Readonly<Record<Locale, Shelf>> = {
    'fr-FR': shelfOf(content, 'fr-FR', view),
    'fr-CA': shelfOf(content, 'fr-CA', view),
  }
  let whole: Site | undefined
  const wholeSite = () => {
    whole ??= view.unpublished ? site : createSite(content, { ...view, unpublished: true })
    return whole
  }
  const site: Site = {
    pages: (locale) => shelves[locale].pages,
    page: (locale, key) => shelves[locale].byKey.get(key),
    pageAt: (locale, segments) => shelves[locale].byAddress.get(addressOf(locale, segments)),
    twin(page) {
      const other = shelves[twinLocale(page.locale)].byKey.get(page.entry.key)
      return other && page.locale === page.textLocale && other.locale === other.textLocale ? other : undefined
    },
    newerTwin(page) {
      const twin = site.twin(page)
      return twin && isBehindTwin(content, page.entry.key, page.locale) ? twin : undefined
    },
    trail(page) {
      const { byKey, parents } = shelves[page.locale]
      const trail: Page[] = []
      for (let current: Page | undefined = page; current && !trail.includes(current); ) {
        trail.unshift(current)
        const parent = parents.get(current.entry.key)
        current = parent === undefined ? undefined : byKey.get(parent)
      }
      return trail
    },
    children: (page) => shelves[page.locale].children.get(page.entry.key) ?? [],
    menu: (locale, zone) => shelves[locale].menus[zone],
    signatories: (locale) => shelves[locale].signatories,
    announcements: (locale) => shelves[locale].announcements,
    calls: (locale) => shelves[locale].calls,
    archives: (locale, collection) => shelves[locale].archives[collection],
    source: (id, locale) => shelves[locale].sources.get(id),
    sources: (locale) => shelves[locale].sources,
    lexique: (locale) => shelves[locale].lexique,
    body: (page) => readBody(page),
  }
  const readBody = bodyReader(content, site, wholeSite)
  return site
}
