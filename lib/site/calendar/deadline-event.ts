import type { Page, Site } from '@/lib/content'
import { deadlineInstant, formatDeadline } from '@/lib/i18n/deadline'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { dayInstant } from '../day-instant'
import { pageName } from '../page-name'
import { deadlineUid } from '../permanent-id'
import { type ContentLine, textValue, utcValue } from './icalendar'

/** One deadline of a call, as calendars hold it. */
export type DeadlineEvent = {
  readonly callId: string
  /** The name of the deadline in the fiche. */
  readonly name: string
  /** The day on which the text of its call last changed: the stamp that makes every build the same. */
  readonly updated: string
  readonly lines: readonly ContentLine[]
}

/**
 * Every deadline, past ones, withdrawn ones and those of archived calls too, of the calls whose text is written for
 * this locale: what leaves a calendar that people follow leaves their own past.
 */
export function deadlineEvents(site: Site, locale: Locale): readonly DeadlineEvent[] {
  return [...site.calls(locale), ...site.archives(locale, 'appels')]
    .filter((page) => page.textLocale === locale)
    .flatMap((page) =>
      Object.keys(page.entry.fiche.echeances).map((name) => ({
        callId: page.entry.id,
        name,
        updated: page.text.frontMatter.updated,
        lines: eventLines(page, name),
      })),
    )
}

/**
 * A deadline is an instant: an event that begins at it in UTC and, having no end, ends with it (RFC 5545, 3.6.1). It
 * takes no time in anybody’s day, hence TRANSPARENT.
 */
function eventLines(page: Page<'appels'>, name: string): readonly ContentLine[] {
  const deadline = page.entry.fiche.echeances[name]
  if (!deadline) throw new Error(`${page.entry.key} n’a pas d’échéance « ${name} ».`)
  const { textLocale: locale, text } = page
  const translate = translator(locale, 'subscriptions')
  const stamp = utcValue(dayInstant(text.frontMatter.updated))
  const url = absolute(page.address)
  const description = [
    ...(deadline.annulee ? [translate('cancelled')] : []),
    formatDeadline(deadline, locale),
    text.frontMatter.title,
    text.frontMatter.description,
    url,
  ]
  const summary = translate('line', { label: deadline.libelle[locale], value: pageName(page) })
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', deadlineUid(locale, page.entry.id, name)],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['SEQUENCE', String(revision(text.frontMatter.updated))],
    ['DTSTART', utcValue(deadlineInstant(deadline).utc)],
    [`SUMMARY;LANGUAGE=${locale}`, textValue(plainForms(summary))],
    [`DESCRIPTION;LANGUAGE=${locale}`, textValue(description.map(plainForms).join('\n'))],
    ['URL', url],
    ['STATUS', deadline.annulee ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
}

/**
 * The number that must rise when an event changes (RFC 5545, 3.8.7.4): the day of the last change, counted from
 * 1970, as an editor who changes a deadline changes that day too.
 */
function revision(day: string): number {
  return Date.parse(day) / 86_400_000
}
