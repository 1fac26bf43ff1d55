import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { siteFromDisk } from '@/lib/content/disk'
import type { EntryKey } from '@/lib/content/model'
import { locales } from '@/lib/i18n/locales'
import { attribute, type Document, documentsOf, type Element, textOf } from './exported-site'

const folder = 'out'
const documents = documentsOf(folder)
const site = siteFromDisk(process.cwd())

/** In bytes. 14 kB is what a server sends before it waits for the reader's first answer (RFC 6928). */
const budget = { document: 14_000, referenceDocument: 24_000, scripts: 4_000 }

const referencePages = addressesOf('pages/lexique', 'pages/sources', 'pages/questions')
/** Not a text: it loads the search engine. */
const searchPages = addressesOf('pages/recherche')

// Brotli at its best is slow, and a busy machine slower: this is about bytes, not about time.
test.describe.configure({ timeout: 120_000 })

test.describe('every document stays within its budget', () => {
  test('document with its styles, in brotli', () => {
    const over = documents
      .map(({ address, html }) => ({
        address,
        bytes: brotli(html),
        most: referencePages.has(address) ? budget.referenceDocument : budget.document,
      }))
      .filter(({ bytes, most }) => bytes > most)
      .sort((a, b) => b.bytes - a.bytes)
    expect(over.map(({ address, bytes, most }) => `${address}: ${bytes} bytes, at most ${most}`)).toEqual([])
  })

  test('scripts of text pages, in brotli', () => {
    const over = documents
      .filter(({ address }) => !searchPages.has(address))
      .map(({ address, elements }) => ({
        address,
        bytes: sourcesOf(elements)
          .map((source) => brotli(readFileSync(join(folder, source), 'utf8')))
          .reduce((sum, bytes) => sum + bytes, 0),
      }))
      .filter(({ bytes }) => bytes > budget.scripts)
    expect(over).toEqual([])
  })

  test('one request to first paint', () => {
    expect(found(({ elements }) => elements.filter(isRenderBlocking).map(described))).toEqual([])
  })

  test('no request to a third party', () => {
    expect(
      found(({ elements }) => [
        ...elements.flatMap(fetched).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
        ...elements
          .filter(({ tagName }) => tagName === 'style')
          .flatMap((style) => textOf(style).match(/@import|url\(\s*["']?(?:[a-z]+:)?\/\//gi) ?? []),
      ]),
    ).toEqual([])
  })

  test('no inline script, no inline style', () => {
    expect(found(({ elements }) => elements.filter(isInline).map(described))).toEqual([])
  })
})

function addressesOf(...keys: readonly EntryKey[]): ReadonlySet<string> {
  return new Set(locales.flatMap((locale) => keys.flatMap((key) => site.page(locale, key)?.address ?? [])))
}

/** One line for each thing found, with the address of its document. */
function found(look: (document: Document) => readonly string[]): readonly string[] {
  return documents.flatMap((document) => look(document).map((what) => `${document.address}: ${what}`))
}

function brotli(text: string): number {
  return brotliCompressSync(text).length
}

function sourcesOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) =>
    element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
  )
}

/** What a browser must have before it paints: a style sheet for the screen, or a script that is not deferred. */
function isRenderBlocking(element: Element): boolean {
  if (element.tagName === 'link') {
    return attribute(element, 'rel') === 'stylesheet' || attribute(element, 'blocking') !== undefined
  }
  if (element.tagName !== 'script' || attribute(element, 'src') === undefined) return false
  const isDeferred =
    attribute(element, 'type') === 'module' ||
    attribute(element, 'defer') !== undefined ||
    attribute(element, 'async') !== undefined
  return !isDeferred || attribute(element, 'blocking') !== undefined
}

/** Addresses that a browser fetches by itself to show the document. */
function fetched(element: Element): readonly string[] {
  const addresses = [attribute(element, 'src'), attribute(element, 'poster')]
  if (
    element.tagName === 'link' &&
    /icon|preload|stylesheet|manifest/.test(attribute(element, 'rel') ?? '')
  ) {
    addresses.push(attribute(element, 'href'))
  }
  if (element.tagName === 'object') addresses.push(attribute(element, 'data'))
  const candidates = (attribute(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(/\s+/)[0])
  return [...addresses, ...candidates].flatMap((address) => (address ? [address] : []))
}

/** Code or style that only a policy with `unsafe-inline` would let through; JSON is data. */
function isInline(element: Element): boolean {
  if (element.attrs.some(({ name }) => name === 'style' || /^on[a-z]/.test(name))) return true
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false
  return !/json$/.test(attribute(element, 'type') ?? '')
}

function described(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('')
  return `<${element.tagName}${attributes}>`
}
