import { describe, expect, test } from 'vitest'
import { printReader } from '@/lib/content/prints'
import { siteDay } from '@/lib/content/publication'
import { createSite } from '@/lib/content/site'
import { locales } from '@/lib/i18n/locales'
import { surroundings } from '@/lib/site/kept-documents'
import { mdx, smallSite } from '../content/small-site'

const content = smallSite({
  'content/pages/annonces/fiche.yaml': 'collection: annonces\n',
  'content/pages/annonces/fr-FR.mdx': mdx('Les annonces', 'annonces'),
  'content/pages/essai/fiche.yaml': 'brouillon: true\nparent: accord\n',
  'content/pages/essai/fr-FR.mdx': mdx('Un essai', 'essai'),
  'content/pages/ancienne/fiche.yaml': 'expire: 2027-01-31\n',
  'content/pages/ancienne/fr-CA.mdx': mdx('Une ancienne page', 'ancienne'),
  'content/annonces/secret/fiche.yaml': 'date: 2027-02-03\nexpire: 2027-02-20\n',
  'content/annonces/secret/fr-FR.mdx': mdx('Une annonce', 'annonce'),
})

/** Each page of a build by its address: what it may keep its document under, and what it says of its own state. */
function build(instant: string, unpublished = false) {
  const moment = Date.parse(instant)
  const site = createSite(content, { today: siteDay(moment), unpublished })
  const print = printReader(content, surroundings(site, moment, unpublished))
  const pages = locales.flatMap((locale) => site.pages(locale))
  return {
    prints: new Map(pages.map((page) => [page.address, print(page)])),
    state: JSON.stringify(pages.map(({ address, publication }) => [address, publication])),
  }
}

/** Just before and just after each midnight that could matter, on either shore. */
const midnights = ['2027-01-31', '2027-02-01', '2027-02-02', '2027-02-03', '2027-02-20', '2027-02-21']
const instants = midnights.flatMap((day) => [
  `${day}T04:59:59Z`,
  `${day}T05:00:00Z`,
  `${day}T22:59:59Z`,
  `${day}T23:00:00Z`,
])

describe('a document kept by one build', () => {
  test('is never taken up by a build that shows another state of any page', () => {
    const builds = instants.flatMap((instant) => [build(instant), build(instant, true)])
    expect(new Set(builds.map(({ state }) => state)).size).toBeGreaterThan(4)
    for (const one of builds) {
      for (const other of builds) {
        if (one.state === other.state) continue
        const kept = new Set(one.prints.values())
        expect([...other.prints.values()].filter((print) => kept.has(print))).toEqual([])
      }
    }
  })

  test('is taken up by a build of the same days, drafts alike', () => {
    expect(build('2027-02-03T12:00:00Z').prints).toEqual(build('2027-02-03T13:00:00Z').prints)
  })

  test('is not taken up by a build that shows drafts, even where there is none', () => {
    const plain = createSite(smallSite())
    const moment = Date.parse('2027-02-03T12:00:00Z')
    expect(surroundings(plain, moment, true)).not.toBe(surroundings(plain, moment, false))
  })
})
