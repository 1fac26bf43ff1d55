import { Temporal } from 'temporal-polyfill'
import { localeFacts, locales } from '@/lib/i18n/locales'
import { dayAt } from './build-date'

/**
 * Where a page stands in time: current, not published yet, to appear on a day, or archived since one. The one thing
 * that routes, menus, lists and checks ask before they show a page.
 */
export type Publication =
  | { readonly state: 'publiee' }
  | { readonly state: 'brouillon' }
  | { readonly state: 'a-paraitre'; readonly day: string }
  | { readonly state: 'archivee'; readonly since: string }

type Unpublished = Extract<Publication, { state: 'brouillon' } | { state: 'a-paraitre' }>

/** Through which eyes content is read. */
export type View = {
  /** The day of the site; absent, no date of a fiche has any effect. */
  readonly today?: string
  /** Whether drafts, and announcements whose day has not come, are shown. */
  readonly unpublished: boolean
}

/** All there is, whatever the day. */
export const everything: View = { unpublished: true }

type Dates = {
  readonly brouillon?: boolean
  readonly expire?: string
  /** Only announcements have one. */
  readonly date?: string
}

/**
 * The state of a page on a day, from its fiche alone. A draft has no dates; an announcement waits for its date when
 * that is a full day, as a month or a year names no day on which to appear.
 */
export function publicationOf(fiche: Dates, today: string | undefined): Publication {
  if (fiche.brouillon) return { state: 'brouillon' }
  if (today === undefined) return { state: 'publiee' }
  const day = appearanceOf(fiche)
  if (day !== undefined && today < day) return { state: 'a-paraitre', day }
  const since = archivedSince(fiche)
  if (since !== undefined && since <= today) return { state: 'archivee', since }
  return { state: 'publiee' }
}

/** The day on which an announcement appears, when its date is a full day. */
export function appearanceOf({ date }: Dates): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined
}

/** The first day on which a page is archived: the one after `expire`. */
export function archivedSince({ expire }: Dates): string | undefined {
  return expire === undefined ? undefined : Temporal.PlainDate.from(expire).add({ days: 1 }).toString()
}

/** Whether a view shows what stands so. */
export function isShown(publication: Publication, { unpublished }: View): boolean {
  return unpublished || !isUnpublished(publication)
}

/** Whether a page is not on the published site. */
export function isUnpublished(publication: Publication): publication is Unpublished {
  return publication.state === 'brouillon' || publication.state === 'a-paraitre'
}

/**
 * The day of the site at an instant (milliseconds since 1970): the earlier of those that the two shores live. A day
 * begins for the site once it has begun on both, and ends once it has ended on both: both texts of an announcement
 * appear in one build, nobody reads one on the eve of its day, and no page expires while a reader’s day still lasts.
 */
export function siteDay(instant: number): string {
  const [earlier = ''] = locales.map((locale) => dayAt(instant, localeFacts[locale].timeZone)).sort()
  return earlier
}
