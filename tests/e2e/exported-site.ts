import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Document = {
  /** Address from the root of the folder: `/fr-CA/entente/`, `/404.html`. */
  readonly address: string
  readonly html: string
  readonly elements: readonly Element[]
}

/** Every HTML document of an exported folder, parsed. */
export function documentsOf(folder: string): readonly Document[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      return {
        address: file.replace(/index\.html$/, ''),
        html,
        elements: elementsOf(parse(html, { scriptingEnabled: false })),
      }
    })
}

/** Addresses of all files of a folder, with `/` first. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort()
}

/** Whether a document only leads from a former address to the page that took its place. */
export function isRedirect({ elements }: Document): boolean {
  return elements.some((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
}

/** The machine’s value of every `<time>` of a document. */
export function timesOf(document: Document): ReadonlySet<string> {
  return new Set(
    document.elements
      .filter(({ tagName }) => tagName === 'time')
      .map((element) => attribute(element, 'datetime') ?? ''),
  )
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The elements below a node, and itself, in document order. */
export function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return [...own, ...children]
}
