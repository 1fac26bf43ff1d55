import { type Locale, twinLocale } from '@/lib/i18n/locales'
import { bodyReader } from './body'
import type { Content } from './content'
import type { Page, Site } from './model'
import { isBehindTwin } from './relecture/drift'
import { addressOf, type Shelf, shelfOf } from './shelf'

/**
 * Relates what was read: addresses, twins, trails, menus. Takes content in any state and leaves out what is not
 * sound, so that one faulty file never takes other pages down; the report says what was left out.
 */
export function createSite(content: Content): Site {
  const shelves: Readonly<Record<Locale, Shelf>> = {
    'fr-FR': shelfOf(content, 'fr-FR'),
    'fr-CA': shelfOf(content, 'fr-CA'),
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
    source: (id, locale) => shelves[locale].sources.get(id),
    sources: (locale) => shelves[locale].sources,
    lexique: (locale) => shelves[locale].lexique,
    body: (page) => readBody(page),
  }
  const readBody = bodyReader(content, site)
  return site
}
