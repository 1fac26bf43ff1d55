import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Locale, locales } from '@/lib/i18n/locales'
import { atomDocument, feedOf, jsonFeedDocument } from '@/lib/site/feeds'
import { datedSite, withPlainSpaces } from './dated-site'

const schema = readFileSync('tests/fixtures/atom.rng', 'utf8')
const feed = (locale: Locale) => feedOf(datedSite, locale)
const ids = (locale: Locale) => feed(locale).entries.map(({ id }) => id.replace(/^.*2026:/, ''))
const entry = (locale: Locale, name: string) => feed(locale).entries.find(({ id }) => id.endsWith(name))

describe('a feed', () => {
  test('holds what is written for its locale, the last changed first', () => {
    expect(ids('fr-CA')).toEqual([
      'fr-CA/annonces/precise',
      'fr-CA/appels/premier',
      'fr-CA/annonces/au-mois',
      'fr-CA/annonces/quebec',
    ])
    expect(ids('fr-FR')).toEqual(['fr-FR/appels/premier', 'fr-FR/annonces/precise', 'fr-FR/annonces/au-mois'])
  })

  test('says when an entry was published only where the day is known', () => {
    expect(entry('fr-FR', 'precise')?.published).toBe('2023-03-01T12:00:00Z')
    expect(entry('fr-FR', 'au-mois')?.published).toBeUndefined()
    expect(entry('fr-FR', 'premier')?.published).toBeUndefined()
    expect(withPlainSpaces(entry('fr-FR', 'au-mois')?.content)).toContain(
      '<time datetime="2023-10">octobre 2023</time>',
    )
  })

  test('is as new as its newest entry', () => {
    expect(feed('fr-CA').updated).toBe('2026-11-23T12:00:00Z')
    expect(feed('fr-FR').updated).toBe('2026-11-22T12:00:00Z')
  })

  test('gives both clocks of a deadline, marks a withdrawn one, and gives the sums', () => {
    const content = (locale: Locale) => withPlainSpaces(entry(locale, 'premier')?.content)
    expect(content('fr-CA')).toContain(
      '<li>Dépôt : <time datetime="2024-03-22T17:00-04:00">22 mars 2024, 17 h, heure de Québec</time> – <time datetime="2024-03-22T22:00+01:00">22 h, heure de Paris</time></li>',
    )
    expect(content('fr-CA')).toMatch(
      /<li>Audition : <del>.*2 juillet 2024, 5 h 30, heure de Paris<\/time><\/del> \(annulée\)<\/li>/,
    )
    expect(content('fr-CA')).toContain('<li>Plafond : 75 000 € par année</li>')
    expect(content('fr-FR')).toContain('<li>Plafond : 75 000 € par an</li>')
  })

  test.each(locales)('is valid Atom in %s, with the signs that XML reserves', async (locale) => {
    const document = atomDocument(feed(locale))
    const { errors } = await validateXML({
      xml: [{ fileName: 'flux.xml', contents: document }],
      schema,
      extension: 'relaxng',
    })
    expect(errors.map(({ message }) => message)).toEqual([])
    expect(document).toContain(`xml:lang="${locale}"`)
    expect(withPlainSpaces(document)).toMatch(/<title>Recherche &amp; essais, « &lt;no 1&gt; » \\ suite/)
  })

  test('is the same feed in JSON', () => {
    const document: unknown = JSON.parse(jsonFeedDocument(feed('fr-CA')))
    expect(document).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fr-CA',
      items: feed('fr-CA').entries.map(({ id, title, content, updated }) => ({
        id,
        title,
        content_html: content,
        date_modified: updated,
      })),
    })
  })
})

test('the schema refuses a date that is not full, and an element that Atom does not have', async () => {
  const document = atomDocument(feed('fr-FR'))
  for (const wrong of [
    document.replace(/<updated>[^<]*/, '<updated>2023-10'),
    document.replace('<author>', '<guid>a</guid><author>'),
    document.replace('&amp;', '&'),
  ]) {
    const { valid } = await validateXML({
      xml: [{ fileName: 'flux.xml', contents: wrong }],
      schema,
      extension: 'relaxng',
    })
    expect(valid).toBe(false)
  }
})
