import { expect, test } from '@playwright/test'
import { builtSites } from './built-sites'
import { attribute, type Document, documentsOf, filesOf } from './exported-site'

for (const { name, folder, basePath, origin } of builtSites) {
  test.describe(`every link of ${name}`, () => {
    const documents = documentsOf(folder)
    const files = new Set(filesOf(folder))
    const anchors = new Map(documents.map((document) => [document.address, idsOf(document)]))

    test('leads to a document or a file that exists, under the base path', () => {
      const broken = internalLinks(documents, basePath, origin).filter(({ target }) => {
        const path = decodeURIComponent(target.slice(basePath.length).replace(/[?#].*$/, ''))
        return !target.startsWith(`${basePath}/`) || !(files.has(path) || files.has(`${path}index.html`))
      })
      expect(broken.map(({ document, target }) => `${document.address} → ${target}`)).toEqual([])
    })

    test('leads to an anchor that exists', () => {
      const broken = internalLinks(documents, basePath, origin).filter(({ target }) => {
        const [path = '', anchor] = target.slice(basePath.length).split('#')
        return anchor !== undefined && !anchors.get(path)?.has(decodeURIComponent(anchor))
      })
      expect(broken.map(({ document, target }) => `${document.address} → ${target}`)).toEqual([])
    })

    test('inside the page stays in the reader’s locale, but for the locale switch', () => {
      for (const document of documents) {
        const locale = /^\/(fr-(?:FR|CA))\//.exec(document.address)?.[1]
        if (!locale) continue
        for (const element of document.elements.filter(({ tagName }) => tagName === 'a')) {
          const target = attribute(element, 'href') ?? ''
          const targetLocale = /^\/(fr-(?:FR|CA))\//.exec(target.slice(basePath.length))?.[1]
          if (!targetLocale || targetLocale === locale) continue
          expect(attribute(element, 'hreflang'), `${document.address} → ${target}`).toBe(targetLocale)
        }
      }
    })
  })
}

function internalLinks(
  documents: readonly Document[],
  basePath: string,
  origin: string,
): { document: Document; target: string }[] {
  return documents.flatMap((document) =>
    document.elements.flatMap((element) => {
      const target = attribute(element, 'href') ?? attribute(element, 'src')
      if (target === undefined || /^(mailto|tel|data):/.test(target)) return []
      if (target.startsWith('#')) return [{ document, target: `${basePath}${document.address}${target}` }]
      if (target.startsWith(origin)) return [{ document, target: target.slice(origin.length) }]
      return target.startsWith('/') ? [{ document, target }] : []
    }),
  )
}

function idsOf(document: Document): ReadonlySet<string | undefined> {
  return new Set(document.elements.map((element) => attribute(element, 'id')))
}
