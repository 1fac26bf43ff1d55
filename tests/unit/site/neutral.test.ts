import { describe, expect, test } from 'vitest'
import { createSite } from '@/lib/content/site'
import { readerLocale } from '@/lib/i18n/reader-locale'
import { neutralAddresses, subjects, subjectTitles } from '@/lib/site/neutral'
import { mdx, smallSite } from '../content/small-site'

const site = createSite(
  smallSite({
    // The same id as the page that introduces the collection, and as a call: three subjects.
    'content/pages/premier/fiche.yaml': '',
    'content/pages/premier/fr-FR.mdx': mdx('Est-ce ainsi ?', 'premier'),
    'content/pages/premier/fr-CA.mdx': mdx('Est-ce ainsi ?', 'premier'),
    'content/annonces/premier/fiche.yaml': 'date: 2024-01-15\n',
    'content/annonces/premier/fr-FR.mdx': mdx('Une annonce', 'premier-jour'),
    'content/annonces/premier/fr-CA.mdx': mdx('Une nouvelle', 'premier-jour'),
    'content/pages/bourses/fiche.yaml': '',
    'content/pages/bourses/fr-CA.mdx': mdx('Les bourses', 'bourses'),
    'content/pages/introuvable/fiche.yaml': 'cachee: true\n',
    'content/pages/introuvable/fr-FR.mdx': mdx('Introuvable', 'introuvable'),
    'content/pages/introuvable/fr-CA.mdx': mdx('Introuvable', 'introuvable'),
  }),
)
const addresses = neutralAddresses(site)
const targetsOf = (address: string) => addresses.find((neutral) => neutral.address === address)?.targets

describe('neutral addresses', () => {
  test('are one for each subject, whatever ids the collections share', () => {
    const all = addresses.map(({ address }) => address)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(['/p/premier/', '/a/premier/', '/p/appels/premier/']))
    expect(all).toHaveLength(new Set(site.pages('fr-FR').map(({ entry }) => entry.key)).size - 1)
  })

  test('lead to the page of each shore', () => {
    expect(targetsOf('/p/accord/')).toEqual({ 'fr-FR': '/fr-FR/accord/', 'fr-CA': '/fr-CA/entente/' })
  })

  test('lead to both frames of a text in one locale', () => {
    expect(targetsOf('/p/bourses/')).toEqual({ 'fr-FR': '/fr-FR/bourses/', 'fr-CA': '/fr-CA/bourses/' })
  })

  test('leave out hidden pages', () => {
    expect(targetsOf('/p/introuvable/')).toBeUndefined()
  })
})

describe('the titles of a subject', () => {
  const titles = (key: string) =>
    subjects(site).flatMap((subject) => (subject.entry.key === key ? subjectTitles(subject) : []))

  test('are those of both shores, France’s first', () => {
    expect(titles('annonces/premier')).toEqual(['Une annonce', 'Une nouvelle'])
  })

  test('are one when only typography differs, and one for a text in one locale', () => {
    expect(titles('pages/premier')).toEqual(['Est-ce ainsi\u202F?'])
    expect(titles('pages/bourses')).toEqual(['Les bourses'])
  })
})

describe('the locale of a reader', () => {
  test.each([
    [['fr-CA'], 'fr-CA'],
    [['en-CA', 'en'], 'fr-CA'],
    [['en-US', 'fr-CA'], 'fr-CA'],
    [['fr-FR', 'fr-CA'], 'fr-FR'],
    [['fr-Latn-CA'], 'fr-CA'],
    // Catalan, whose code is `ca`.
    [['ca', 'ca-ES'], 'fr-FR'],
    [['de-DE', 'en'], 'fr-FR'],
    [['fr'], 'fr-FR'],
    [[], 'fr-FR'],
  ])('of %j is %s', (languages, locale) => {
    expect(readerLocale(languages)).toBe(locale)
  })
})
