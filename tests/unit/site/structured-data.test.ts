import { describe, expect, test, vi } from 'vitest'
import type { EntryKey } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { scriptText, structuredData } from '@/lib/site/structured-data'
import { siteConfig } from '@/site.config'
import { datedSite } from './dated-site'

function dataOf(key: EntryKey, locale: Locale = 'fr-CA') {
  const page = datedSite.page(locale, key)
  if (!page) throw new Error(`The site of the test has no ${key}.`)
  const data = structuredData(page, datedSite)
  return data && JSON.parse(scriptText(data))['@graph']
}

describe('what a page says to machines', () => {
  test('the home page: the site in this locale, without a publisher as long as none is configured', () => {
    expect(dataOf('pages/accueil')).toEqual([
      {
        '@type': 'WebSite',
        '@id': 'http://localhost:3000/fr-CA/#site',
        url: 'http://localhost:3000/fr-CA/',
        name: 'Entente d’innovation France-Québec',
        description: 'Une description assez longue pour dire à qui lit ce que la page contient.',
        inLanguage: 'fr-CA',
      },
    ])
  })

  test('another page: the way down to it', () => {
    expect(dataOf('signataires/cribiq')).toMatchObject([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Page accueil', item: 'http://localhost:3000/fr-CA/' },
          { position: 2, item: 'http://localhost:3000/fr-CA/signataires/' },
          { position: 3, name: 'Le CRIBIQ', item: 'http://localhost:3000/fr-CA/signataires/cribiq/' },
        ],
      },
    ])
  })

  test('an announcement: a day when it is known, and never a day made up', () => {
    expect(dataOf('annonces/precise')[0]).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2023-03-01',
      dateModified: '2026-11-23',
      inLanguage: 'fr-CA',
      contentLocation: { name: 'Lyon' },
    })
    const vague = dataOf('annonces/au-mois')[0]
    expect(vague).not.toHaveProperty('datePublished')
    expect(vague).not.toHaveProperty('author')
    expect(vague.temporalCoverage).toBe('2023-10')
  })

  test('a call: its bodies, sums and deadlines as the fiche has them, without the withdrawn one', () => {
    expect(dataOf('appels/premier')[0]).toMatchObject({
      inLanguage: 'fr-CA',
      mainEntity: {
        '@type': 'MonetaryGrant',
        funder: [{ '@type': 'Organization', name: 'CRIBIQ', url: 'https://cribiq.qc.ca' }],
        amount: [{ value: 75000, currency: 'EUR', description: '75\u00A0000\u00A0€ par année' }],
        potentialAction: [{ '@type': 'ApplyAction', name: 'Dépôt', endTime: '2024-03-22T17:00-04:00' }],
      },
    })
    expect(dataOf('appels/premier')[0].mainEntity.potentialAction.length).toBe(1)
  })

  test('the lexique: the reader’s own words, each at its place', () => {
    expect(dataOf('pages/lexique')[0]).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [{ name: 'admissible', '@id': 'http://localhost:3000/fr-CA/lexique/#admissibilite' }],
    })
  })

  test('a page in a borrowed text: where it stands, and no more', () => {
    expect(dataOf('annonces/quebec', 'fr-FR').map((thing: object) => Reflect.get(thing, '@type'))).toEqual([
      'BreadcrumbList',
    ])
  })

  test('a hidden page: nothing', () => {
    expect(dataOf('pages/introuvable')).toBeUndefined()
  })

  test('no text can end the script', () => {
    const page = datedSite.page('fr-FR', 'annonces/precise')
    const data = page && structuredData(page, datedSite)
    expect(data && scriptText(data)).toMatch(/\\u003cno.1>/)
  })
})

test('a publisher that is configured signs the announcements', () => {
  const publisher = vi.spyOn(siteConfig, 'publisher', 'get')
  publisher.mockReturnValue({ name: "L'association" })
  expect(dataOf('annonces/precise')[0]).toMatchObject({
    author: { '@type': 'Organization', name: 'L’association' },
    publisher: { '@type': 'Organization', name: 'L’association' },
  })
  publisher.mockRestore()
})
