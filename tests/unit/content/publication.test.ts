import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { publicationOf, siteDay, type View } from '@/lib/content/publication'
import { createSite } from '@/lib/content/site'
import { locales } from '@/lib/i18n/locales'
import { mdx, smallSite } from './small-site'

const page = (id: string, fiche: string, body?: string) => ({
  [`content/${id}/fiche.yaml`]: fiche,
  [`content/${id}/fr-FR.mdx`]: mdx(`Le texte ${id.split('/')[1]}`, id.split('/')[1], body),
  [`content/${id}/fr-CA.mdx`]: mdx(`Le texte ${id.split('/')[1]}`, id.split('/')[1], body),
})

const content = smallSite({
  ...page('pages/annonces', 'collection: annonces\n', '<ListeAnnonces />\n'),
  ...page('pages/essai', 'brouillon: true\nmenu: { zone: principal, ordre: 2 }\n'),
  ...page('pages/ancienne', 'expire: 2027-01-31\nmenu: { zone: pied, ordre: 2 }\n'),
  ...page('pages/dessous', 'parent: ancienne\n'),
  ...page('annonces/secret', 'date: 2027-02-03\n'),
  ...page('annonces/vieille', 'date: 2026-01\nexpire: 2027-01-31\n'),
})

const published = (today: string): View => ({ today, unpublished: false })
const siteOn = (today: string) => createSite(content, published(today))
const keysOn = (today: string) =>
  locales.map((locale) =>
    siteOn(today)
      .pages(locale)
      .map(({ entry }) => entry.key),
  )

describe('the day of the site', () => {
  test.each([
    ['2027-02-02T23:30:00Z', '2027-02-02', 'the 3rd in Paris only'],
    ['2027-02-03T04:59:59Z', '2027-02-02', 'the last second of the 2nd in Montréal'],
    ['2027-02-03T05:00:00Z', '2027-02-03', 'midnight in Montréal'],
    ['2027-02-03T22:59:59Z', '2027-02-03', 'the 3rd on both shores'],
    ['2027-02-03T23:00:00Z', '2027-02-03', 'midnight in Paris, when the 3rd still lasts in Montréal'],
    ['2027-07-03T03:59:59Z', '2027-07-02', 'summer time: one second before midnight in Montréal'],
    ['2027-07-03T04:00:00Z', '2027-07-03', 'summer time: midnight in Montréal'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(siteDay(Date.parse(instant))).toBe(day)
  })
})

describe('an announcement dated to the day', () => {
  test.each([
    ['2027-02-02', 'a-paraitre'],
    ['2027-02-03', 'publiee'],
    ['2027-02-04', 'publiee'],
  ])('on %s is « %s »', (today, state) => {
    expect(publicationOf({ date: '2027-02-03' }, today).state).toBe(state)
  })

  test('is nowhere on either shore the day before, and on both from its day', () => {
    for (const keys of keysOn('2027-02-02')) expect(keys).not.toContain('annonces/secret')
    for (const keys of keysOn('2027-02-03')) expect(keys).toContain('annonces/secret')
    for (const locale of locales) {
      expect(siteOn('2027-02-02').announcements(locale)).toEqual([])
      expect(siteOn('2027-02-03').announcements(locale)).toHaveLength(1)
    }
  })

  test('does not wait when its date is a month or a year, which the report says', () => {
    expect(publicationOf({ date: '2028-03' }, '2027-01-01').state).toBe('publiee')
    const [fault] = checkContent(
      smallSite({
        ...page('pages/annonces', 'collection: annonces\n'),
        ...page('annonces/floue', 'date: 2028-03\n'),
      }),
      published('2027-01-01'),
    )
    expect(fault).toMatchObject({
      severity: 'warning',
      line: 1,
      column: 7,
      message: expect.stringContaining('sans jour'),
    })
  })
})

describe('a draft', () => {
  test('is nowhere, whatever the day, and everywhere in the preview', () => {
    for (const today of ['2020-01-01', '2027-02-03', '2099-12-31']) {
      for (const keys of keysOn(today)) expect(keys).not.toContain('pages/essai')
    }
    const preview = createSite(content, { today: '2027-02-03', unpublished: true })
    expect(preview.menu('fr-CA', 'principal').map(({ entry }) => entry.id)).toContain('essai')
    expect(preview.page('fr-FR', 'pages/essai')?.publication).toEqual({ state: 'brouillon' })
  })
})

describe('a page that expires', () => {
  test.each([
    ['2027-01-30', 'publiee'],
    ['2027-01-31', 'publiee'],
    ['2027-02-01', 'archivee'],
  ])('on %s is « %s »', (today, state) => {
    expect(publicationOf({ expire: '2027-01-31' }, today).state).toBe(state)
  })

  test('keeps its address and its text, and says since when it is archived', () => {
    const before = siteOn('2027-01-31').page('fr-CA', 'annonces/vieille')
    const after = siteOn('2027-02-01').page('fr-CA', 'annonces/vieille')
    expect(after).toMatchObject({ address: before?.address, text: before?.text })
    expect(after?.publication).toEqual({ state: 'archivee', since: '2027-02-01' })
  })

  test('goes from lists and menus to the archives', () => {
    for (const locale of locales) {
      const [before, after] = [siteOn('2027-01-31'), siteOn('2027-02-01')]
      expect(before.announcements(locale).map(({ entry }) => entry.id)).toEqual(['vieille'])
      expect(before.archives(locale, 'annonces')).toEqual([])
      expect(after.announcements(locale)).toEqual([])
      expect(after.archives(locale, 'annonces').map(({ entry }) => entry.id)).toEqual(['vieille'])
      expect(before.menu(locale, 'pied').map(({ entry }) => entry.id)).toContain('ancienne')
      expect(after.menu(locale, 'pied').map(({ entry }) => entry.id)).not.toContain('ancienne')
      const home = after.pageAt(locale, [])
      expect(home && after.children(home).map(({ entry }) => entry.id)).not.toContain('ancienne')
    }
  })

  test('keeps what stands below it', () => {
    const site = siteOn('2027-02-01')
    const archived = site.page('fr-FR', 'pages/ancienne')
    expect(archived && site.children(archived).map(({ entry }) => entry.id)).toEqual(['dessous'])
  })
})

test('time alone never adds an error to a sound site', () => {
  const days = ['2026-01-01', '2027-01-31', '2027-02-01', '2027-02-02', '2027-02-03', '2030-01-01']
  for (const today of days) {
    const errors = checkContent(content, published(today)).filter(({ severity }) => severity === 'error')
    expect(errors, today).toEqual([])
  }
})
