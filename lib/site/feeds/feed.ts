import type { Site } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms, typeset } from '@/lib/typography'
import { siteConfig } from '@/site.config'
import { absolute } from '../address'
import { dayInstant } from '../day-instant'
import { tagId } from '../permanent-id'
import { subscription } from '../subscriptions'
import { type FeedEntry, feedEntries } from './entries'

/** A feed before it takes the form of a format: plain texts, full addresses, instants. */
export type Feed = {
  readonly id: string
  readonly locale: Locale
  readonly title: string
  readonly description: string
  readonly home: string
  readonly self: { readonly atom: string; readonly json: string }
  /** The publisher; the site’s own name until one is configured, as Atom asks for an author. */
  readonly author: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

/** The announcements and calls written for a locale. Throws when the locale has no home page. */
export function feedOf(site: Site, locale: Locale): Feed {
  const home = site.pageAt(locale, [])
  if (!home) throw new Error(`Il n’y a pas de page d’accueil en ${locale}.`)
  const entries = feedEntries(site, locale)
  const { name } = siteConfig.publisher
  return {
    id: tagId(locale),
    locale,
    title: plainForms(translator(locale, 'subscriptions')('feed')),
    description: plainForms(home.text.frontMatter.description),
    home: absolute(home.address),
    self: {
      atom: absolute(subscription('atom', locale).address),
      json: absolute(subscription('json', locale).address),
    },
    author: plainForms(name ? typeset(name, locale) : translator(locale, 'site')('name')),
    // Entries come newest first; without any, the day of the page that the feed speaks for.
    updated: entries[0]?.updated ?? dayInstant(home.text.frontMatter.updated),
    entries,
  }
}
