import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { createSite } from '@/lib/content/site'
import { type Locale, locales } from '@/lib/i18n/locales'
import { deadlineDocument, deadlineEvents, subscriptionDocument } from '@/lib/site/calendar'
import { mdx, smallSite } from '../content/small-site'
import { datedSite, withPlainSpaces } from './dated-site'

const calendar = (locale: Locale) => subscriptionDocument(deadlineEvents(datedSite, locale), locale)
const read = (document: string) => {
  const component = new ICAL.Component(ICAL.parse(document))
  return { component, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

describe.each(locales)('the calendar of %s', (locale) => {
  const { component, events } = read(calendar(locale))

  test('has a name, and says how often to come back', () => {
    expect(component.getFirstPropertyValue('x-wr-calname')).toMatch(/échéances des appels/)
    expect(String(component.getFirstPropertyValue('refresh-interval'))).toBe('P1D')
  })

  test('has each deadline at its instant', () => {
    expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual([
      '2024-03-22T21:00:00.000Z',
      '2024-07-02T03:30:00.000Z',
    ])
    for (const event of events) expect(event.startDate.zone.tzid).toBe('UTC')
  })

  test('gives both local times, and the second day where it differs', () => {
    expect(withPlainSpaces(events[0]?.description)).toContain(
      '22 mars 2024, 17 h, heure de Québec (22 h, heure de Paris)',
    )
    expect(withPlainSpaces(events[1]?.description)).toContain(
      '1er juillet 2024, 23 h 30, heure de Québec (2 juillet 2024, 5 h 30, heure de Paris)',
    )
  })

  test('keeps a withdrawn deadline, and says that it is', () => {
    expect(events.map(({ component: event }) => event.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
    ])
    expect(events[1]?.description).toMatch(/^Échéance annulée\.\n/)
  })

  test('names what each event is about', () => {
    expect(events.map(({ summary }) => withPlainSpaces(summary))).toEqual([
      'Dépôt : Le premier appel',
      'Audition : Le premier appel',
    ])
    expect(events.map(({ uid }) => uid)).toEqual([
      `premier.depot.${locale}@localhost`,
      `premier.audition.${locale}@localhost`,
    ])
  })
})

test('a deadline alone is the same event as in the calendar', () => {
  for (const event of deadlineEvents(datedSite, 'fr-CA')) {
    const alone = read(deadlineDocument([event])).events
    const same = read(calendar('fr-CA')).events.find(({ uid }) => uid === alone[0]?.uid)
    expect(alone.map(({ component }) => component.toString())).toEqual([same?.component.toString()])
  }
})

test('a later change of the text gives a later stamp and a higher sequence, and the same UID', () => {
  const changed = createSite(
    smallSite({
      'content/appels/premier/fr-CA.mdx': mdx('Le premier appel', 'autre').replace(
        '2026-11-22',
        '2026-12-01',
      ),
    }),
  )
  const before = read(calendar('fr-CA')).events[0]
  const after = read(deadlineDocument(deadlineEvents(changed, 'fr-CA'))).events[0]
  expect(after?.uid).toBe(before?.uid)
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 9)
  expect(String(after?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T12:00:00Z')
})

test('a call written for the other shore only is in no calendar here', () => {
  const site = createSite(smallSite({ 'content/appels/premier/fr-FR.mdx': undefined }))
  expect(deadlineEvents(site, 'fr-FR')).toEqual([])
  expect(deadlineEvents(site, 'fr-CA').length).toBe(1)
})
