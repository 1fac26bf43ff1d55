import type { Page, Site } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { dayInstant, isFullDay } from '../day-instant'
import { tagId } from '../permanent-id'
import { announcementContent, callContent } from './content'

export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** HTML: the facts that the page shows, then its description. */
  readonly content: string
  readonly updated: string
  /** Absent when the event is known to the month or the year only: its date then stands in `content`. */
  readonly published?: string
}

/** Announcements and calls whose text is written for this locale, the last changed first. */
export function feedEntries(site: Site, locale: Locale): readonly FeedEntry[] {
  const written = (page: Page) => page.textLocale === locale
  const announcements = site.announcements(locale).filter(written).map(announcementEntry)
  const calls = site.calls(locale).filter(written).map(callEntry)
  // The sort keeps the order of the site among entries of one day.
  return [...announcements, ...calls].toSorted((a, b) => b.updated.localeCompare(a.updated))
}

function announcementEntry(page: Page<'annonces'>): FeedEntry {
  const { date } = page.entry.fiche
  const { updated } = page.text.frontMatter
  return {
    ...commonPart(page),
    // Written before its day, it is news on that day.
    updated: dayInstant(isFullDay(date) && date > updated ? date : updated),
    content: announcementContent(page),
    published: isFullDay(date) ? dayInstant(date) : undefined,
  }
}

function callEntry(page: Page<'appels'>): FeedEntry {
  return { ...commonPart(page), content: callContent(page) }
}

function commonPart({ entry, textLocale, text, address }: Page): Omit<FeedEntry, 'content' | 'published'> {
  return {
    id: tagId(textLocale, entry.key),
    url: absolute(address),
    title: plainForms(text.frontMatter.title),
    summary: plainForms(text.frontMatter.description),
    updated: dayInstant(text.frontMatter.updated),
  }
}
