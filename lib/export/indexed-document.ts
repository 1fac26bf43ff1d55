import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isLocale, type Locale } from '@/lib/i18n/locales'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What the search index needs to know of a page beside its HTML. */
export type IndexedDocument = {
  readonly locale: Locale
  readonly title: string
  /** The words of `<main>` as they are spelled; a space parts those of different elements. */
  readonly text: string
}

/**
 * Reads a document of the export; none when it must not be found: no text of its own, no locale, or kept out of search
 * engines (404 pages, pages borrowed from the other locale).
 */
export function indexedDocument(html: string): IndexedDocument | undefined {
  const elements = elementsOf(parse(html))
  const locale = attribute(elements, 'html', 'lang')
  const main = elements.find(({ tagName }) => tagName === 'main')
  if (!main || locale === undefined || !isLocale(locale) || isKeptOut(elements)) return undefined
  const heading = elementsOf(main).find(({ tagName }) => tagName === 'h1')
  return { locale, title: heading ? textsOf(heading).join('').trim() : '', text: textsOf(main).join(' ') }
}

function isKeptOut(elements: readonly Element[]): boolean {
  return elements.some(
    ({ tagName, attrs }) =>
      tagName === 'meta' &&
      attrs.some(({ name, value }) => name === 'name' && value === 'robots') &&
      attrs.some(({ name, value }) => name === 'content' && value.includes('noindex')),
  )
}

function attribute(elements: readonly Element[], tagName: string, name: string): string | undefined {
  const element = elements.find((candidate) => candidate.tagName === tagName)
  return element?.attrs.find((candidate) => candidate.name === name)?.value
}

function textsOf(node: Node): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : []
}

function elementsOf(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own
}
