import { expect, test } from '@playwright/test'
import { isLocale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { builtSites } from './built-sites'
import {
  attribute,
  type Document,
  documentsOf,
  type Element,
  elementsOf,
  isRedirect,
  textOf,
  timesOf,
} from './exported-site'

type Thing = Readonly<Record<string, unknown>>

const allowedTypes = new Set([
  'ApplyAction',
  'BreadcrumbList',
  'DefinedTerm',
  'DefinedTermSet',
  'ListItem',
  'MonetaryAmount',
  'MonetaryGrant',
  'NewsArticle',
  'Organization',
  'Place',
  'WebPage',
  'WebSite',
])
const dateKeys = ['datePublished', 'dateModified', 'temporalCoverage', 'endTime']
const spokenKeys = ['name', 'headline', 'description']

for (const { name, folder, basePath, origin } of builtSites) {
  const documents = documentsOf(folder).map((document) => ({
    document,
    things: thingsOf(document),
    url: origin + basePath + document.address,
    locale: /^\/(fr-(?:FR|CA))\//.exec(document.address)?.[1] ?? 'fr',
  }))
  const pages = documents.filter(
    ({ document, locale }) =>
      isLocale(locale) && !document.address.endsWith('404.html') && !isRedirect(document),
  )

  test.describe(`the structured data of ${name}`, () => {
    test('stands once in every page, and in no page without an address', () => {
      for (const { document } of documents) {
        const expected = pages.some((page) => page.document === document) ? 1 : 0
        expect(scriptsOf(document).length, document.address).toBe(expected)
      }
    })

    test('holds allowed types only, and no sign that could end its script', () => {
      for (const { document, things } of pages) {
        for (const thing of things) expect(allowedTypes, document.address).toContain(thing['@type'])
        for (const script of scriptsOf(document)) expect(textOf(script), document.address).not.toContain('<')
      }
    })

    test('says what each kind of page is', () => {
      for (const { document, things } of pages) {
        const main = document.elements.find(({ tagName }) => tagName === 'main')
        const kind = /page-(\S+)$/.exec((main && attribute(main, 'class')) ?? '')?.[1]
        const types = new Set(things.map((thing) => thing['@type']))
        const isBorrowed = main && attribute(main, 'lang') !== document.address.slice(1, 6)
        expect(types.has('BreadcrumbList'), document.address).toBe(kind !== 'accueil')
        expect(types.has('WebSite'), document.address).toBe(kind === 'accueil')
        expect(types.has('NewsArticle'), document.address).toBe(kind === 'annonce' && !isBorrowed)
        expect(types.has('MonetaryGrant'), document.address).toBe(kind === 'appel' && !isBorrowed)
        expect(types.has('DefinedTermSet'), document.address).toBe(/\/lexique-/.test(document.address))
      }
    })

    test('has the language of the document, and its address', () => {
      for (const { document, things, locale, url } of pages) {
        for (const thing of things) {
          if ('inLanguage' in thing) expect(thing.inLanguage, document.address).toBe(locale)
          if ('inLanguage' in thing) expect(thing.url, document.address).toBe(url)
        }
      }
    })

    test('repeats dates that the page shows', () => {
      let seen = 0
      for (const { document, things } of pages) {
        const shown = timesOf(document)
        for (const thing of things) {
          for (const key of dateKeys.filter((candidate) => candidate in thing)) {
            expect(shown, `${document.address} ${key}`).toContain(thing[key])
            seen += 1
          }
        }
      }
      expect(seen).toBeGreaterThan(20)
    })

    test('gives a call all the sums and all the standing deadlines of its card, and no other', () => {
      for (const { document, things } of pages) {
        const grant = things.find((thing) => thing['@type'] === 'MonetaryGrant')
        if (!grant) continue
        const shown = withClass(document, 'fiche-appel-montant').map((element) => textOf(element))
        const sums = things.filter((thing) => thing['@type'] === 'MonetaryAmount')
        // The card begins with the reader’s own shore; to machines the order says nothing.
        expect(sums.map((sum) => `${sum.name}${sum.description}`).sort()).toEqual(shown.map(plain).sort())
        for (const { description, value, currency } of sums) {
          const digits = String(description)
            .replace(/[\s\u00A0\u202F]/g, '')
            .replace(',', '.')
          expect(Number.parseFloat(digits)).toBe(value)
          expect(digits).toContain(currency === 'EUR' ? '€' : '$CA')
        }
        const standing = withClass(document, 'fiche-appel-echeance')
          .filter((element) => !textOf(element).includes('(annulée)'))
          .map((element) => {
            const time = elementsOf(element).find(({ tagName }) => tagName === 'time')
            return time && attribute(time, 'datetime')
          })
        const actions = things.filter((thing) => thing['@type'] === 'ApplyAction')
        expect(actions.map(({ endTime }) => endTime)).toEqual(standing)
        expect(standing.length).toBeGreaterThan(0)
      }
    })

    test('says the words of the page', () => {
      for (const { document, things } of pages) {
        const main = document.elements.find(({ tagName }) => tagName === 'main')
        const text = main ? plain(textOf(main)) : ''
        for (const thing of things) {
          if (
            thing['@type'] === 'DefinedTerm' ||
            thing['@type'] === 'NewsArticle' ||
            thing['@type'] === 'WebPage'
          ) {
            for (const key of spokenKeys.filter((candidate) => candidate in thing)) {
              expect(text, `${document.address} ${key}`).toContain(thing[key])
            }
          }
          if (thing['@type'] === 'DefinedTerm') {
            const anchor = String(thing['@id']).split('#')[1]
            expect(document.html, document.address).toContain(`id="${anchor}"`)
          }
        }
      }
    })

    test('has the breadcrumb that readers see', () => {
      for (const { document, things } of pages) {
        const [trail] = withClass(document, 'breadcrumbs')
        const steps = trail ? elementsOf(trail).filter(({ tagName }) => tagName === 'li') : []
        const seen = steps.map((step, index) => {
          const link = elementsOf(step).find(({ tagName }) => tagName === 'a')
          const address = link && attribute(link, 'href')
          const url = address === undefined ? origin + basePath + document.address : origin + address
          return { position: index + 1, name: plain(textOf(step)), item: url }
        })
        const said = things
          .filter((thing) => thing['@type'] === 'ListItem')
          .map(({ position, name: label, item }) => ({ position, name: label, item }))
        expect(said, document.address).toEqual(seen)
      }
    })

    test('is set in the typography of its readers', () => {
      for (const { document, things, locale } of pages) {
        if (!isLocale(locale)) continue
        const borrowed = /<main[^>]* lang="(fr-..)"/.exec(document.html)?.[1]
        if (borrowed !== locale) continue
        for (const thing of things) {
          for (const key of spokenKeys) {
            const text = thing[key]
            if (typeof text === 'string') expect(typeset(text, locale), document.address).toBe(text)
          }
        }
      }
    })
  })
}

function scriptsOf(document: Document): readonly Element[] {
  return document.elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  )
}

/** Every object of the graph that has a type, however deep. */
function thingsOf(document: Document): readonly Thing[] {
  return scriptsOf(document).flatMap((script) => typed(JSON.parse(textOf(script))))
}

function typed(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(typed)
  if (typeof value !== 'object' || value === null) return []
  const thing: Thing = { ...value }
  return [...('@type' in thing ? [thing] : []), ...Object.values(thing).flatMap(typed)]
}

function withClass(document: Document, name: string): readonly Element[] {
  return document.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name))
}

/** As places without HTML have it: « n° » is written « no ». */
function plain(text: string): string {
  return text.replace(/([nN])°/g, '$1o')
}
