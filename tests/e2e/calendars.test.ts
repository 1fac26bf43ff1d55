import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { builtSites } from './built-sites'
import { attribute, documentsOf, filesOf, textOf, timesOf } from './exported-site'

function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

for (const { name, folder, basePath, origin } of builtSites) {
  const files = filesOf(folder)
    .filter((file) => file.endsWith('.ics'))
    .map((file) => ({ file, text: readFileSync(folder + file, 'utf8') }))
  const documents = documentsOf(folder)
  const pageAt = (url: unknown) => {
    const found = documents.find(({ address }) => origin + basePath + address === url)
    if (!found) throw new Error(`${url} is no page of the site.`)
    return found
  }

  test.describe(`every calendar file of ${name}`, () => {
    test('has CRLF only, and lines of at most 75 octets that are whole UTF-8', () => {
      expect(files.length).toBeGreaterThan(5)
      for (const { file, text } of files) {
        expect(text.endsWith('\r\n'), file).toBe(true)
        expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line), `${file}: ${line}`).toBeLessThanOrEqual(75)
          expect(line, file).not.toContain('\uFFFD')
        }
      }
    })

    test('has what RFC 5545 asks of a calendar and of an event, once each', () => {
      for (const { file, text } of files) {
        const calendar = new ICAL.Component(ICAL.parse(text))
        for (const property of ['version', 'prodid']) {
          expect(calendar.getAllProperties(property).length, `${file} ${property}`).toBe(1)
        }
        expect(calendar.getAllSubcomponents('vevent').length, file).toBeGreaterThan(0)
        for (const event of calendar.getAllSubcomponents('vevent')) {
          for (const property of [
            'uid',
            'dtstamp',
            'dtstart',
            'sequence',
            'status',
            'summary',
            'description',
            'url',
          ]) {
            expect(event.getAllProperties(property).length, `${file} ${property}`).toBe(1)
          }
          expect(event.getFirstPropertyValue('dtstamp')?.toString(), file).toMatch(
            /^\d{4}-\d\d-\d\dT12:00:00Z$/,
          )
        }
      }
    })

    test('is named as the page of its call shows it: instants, clocks, titles', () => {
      for (const { file, text } of files) {
        for (const event of eventsOf(text)) {
          const page = pageAt(event.component.getFirstPropertyValue('url'))
          const moment = event.startDate.toJSDate().getTime()
          const shown = [...timesOf(page)].filter((time) => time.includes('T') && Date.parse(time) === moment)
          expect(shown.length, `${file}: ${event.summary}`).toBe(2)
          const clocks = page.elements.filter(
            (element) =>
              attribute(element, 'class') === 'horloge' &&
              shown.includes(attribute(element, 'datetime') ?? ''),
          )
          for (const clock of clocks) {
            for (const part of clock.childNodes.map(textOf))
              expect(event.description, file).toContain(part.trim())
          }
          const title = page.elements.find(({ tagName }) => tagName === 'h1')
          expect(event.description).toContain(title ? textOf(title) : 'h1')
        }
      }
    })

    test('is set in the typography of its readers', () => {
      for (const { file, text } of files) {
        const locale = locales.find((candidate) => file.startsWith(`/${candidate}/`)) ?? 'fr-FR'
        for (const { summary, description } of eventsOf(text)) {
          for (const line of [summary, ...description.split('\n')]) expect(typeset(line, locale)).toBe(line)
        }
      }
    })
  })

  for (const locale of locales) {
    test(`the calendar of ${locale} of ${name} is made of the files with one deadline each`, () => {
      const own = files.filter(({ file }) => file.startsWith(`/${locale}/`))
      const whole = eventsOf(own.find(({ file }) => file.endsWith('/calendrier.ics'))?.text ?? '')
      const alone = own
        .filter(({ file }) => file.includes('/echeances/'))
        .flatMap(({ text }) => eventsOf(text))
      const sorted = (events: readonly ICAL.Event[]) =>
        events.map(({ component }) => component.toString()).sort()
      expect(sorted(alone)).toEqual(sorted(whole))
      const uids = whole.map(({ uid }) => uid)
      expect(new Set(uids).size).toBe(uids.length)
    })
  }
}

test('an event is the same in a build on another day, at another address', () => {
  const [real, fixture] = builtSites
  for (const locale of locales) {
    const events = ({ folder, origin, basePath }: (typeof builtSites)[number]) =>
      eventsOf(readFileSync(`${folder}/${locale}/calendrier.ics`, 'utf8')).map(({ component }) =>
        JSON.stringify(component.toJSON())
          .replaceAll(origin + basePath, '')
          .replaceAll(`@${new URL(origin).hostname}`, '@'),
      )
    const later = events(fixture)
    for (const event of events(real)) expect(later).toContain(event)
  }
})

test('a withdrawn deadline stays in the calendar as cancelled, and the page says so', () => {
  const events = eventsOf(readFileSync('.fixture/out/fr-CA/calendrier.ics', 'utf8'))
  const withdrawn = events.filter(
    ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
  )
  expect(withdrawn.map(({ uid }) => uid)).toEqual(['essai.audition.fr-CA@exemple.test'])
  const page = documentsOf('.fixture/out').find(
    ({ address }) => address === '/fr-CA/appels-de-projets/essai/',
  )
  const names = page?.elements.filter(({ tagName }) => tagName === 'dt').map(textOf)
  expect(names).toContain('Audition (annulée)')
})

test('a call offers its deadlines to come, one by one, and no past or withdrawn one', () => {
  const offered = (folder: string) =>
    documentsOf(folder).flatMap(({ elements }) =>
      elements.flatMap((element) =>
        attribute(element, 'class') === 'ajout-agenda' ? (attribute(element, 'href') ?? '') : [],
      ),
    )
  expect(offered('out')).toEqual([])
  expect(new Set(offered('.fixture/out'))).toEqual(
    new Set(locales.map((locale) => `/sous-dossier/${locale}/echeances/essai/depot.ics`)),
  )
})
