import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { dayInstant } from '../day-instant'
import { idAuthority } from '../permanent-id'
import { subscription } from '../subscriptions'
import type { DeadlineEvent } from './deadline-event'
import { type ContentLine, icalendarText, textValue, utcValue } from './icalendar'

/** A file to add to a calendar of one’s own: it has no name, which some would take for a calendar to create. */
export function deadlineDocument(events: readonly DeadlineEvent[]): string {
  return documentOf([], events)
}

/**
 * The calendar of all deadlines, to subscribe to: named, and asked for again once a day (RFC 7986, with the older
 * `X-` names that Outlook and others read).
 */
export function subscriptionDocument(events: readonly DeadlineEvent[], locale: Locale): string {
  const name = textValue(plainForms(translator(locale, 'subscriptions')('calendar')))
  const changed = events.map(({ updated }) => updated).toSorted()
  const last = changed.at(-1)
  return documentOf(
    [
      [`NAME;LANGUAGE=${locale}`, name],
      ['X-WR-CALNAME', name],
      ...(last === undefined ? [] : [['LAST-MODIFIED', utcValue(dayInstant(last))] as const]),
      ['SOURCE;VALUE=URI', absolute(subscription('calendrier', locale).address)],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
      ['X-PUBLISHED-TTL', 'P1D'],
    ],
    events,
  )
}

/** There is no METHOD: it would make of the file an invitation, which needs an organizer (RFC 5546, 3.2.1). */
function documentOf(properties: readonly ContentLine[], events: readonly DeadlineEvent[]): string {
  return icalendarText([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//${idAuthority}//Echeances//FR`],
    ['CALSCALE', 'GREGORIAN'],
    ...properties,
    ...events.flatMap(({ lines }) => lines),
    ['END', 'VCALENDAR'],
  ])
}
