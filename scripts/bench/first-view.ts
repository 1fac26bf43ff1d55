import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What a browser fetches to show a document, as bytes in brotli. */
export type FirstView = {
  readonly address: string
  readonly document: number
  /** Its scripts and those it preloads. */
  readonly scripts: number
  readonly scriptFiles: number
  readonly styles: number
  readonly requests: number
  readonly total: number
}

/** The first view of every document of a published folder, heaviest first. Icons and the manifest are left out. */
export function firstViews(folder: string): readonly FirstView[] {
  const sizes = new Map<string, number>()
  const sizeOf = (address: string): number => {
    const known = sizes.get(address) ?? brotliCompressSync(readFileSync(join(folder, address))).length
    sizes.set(address, known)
    return known
  }
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => firstView(file, readFileSync(join(folder, file), 'utf8'), sizeOf))
    .sort((a, b) => b.total - a.total || (a.address < b.address ? -1 : 1))
}

/** Paths of all files below a folder, from that folder, with `/` as separator. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Files of a folder and their bytes. */
export function sizeOfFolder(folder: string): { readonly files: number; readonly bytes: number } {
  const files = filesOf(folder)
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}

function firstView(file: string, html: string, sizeOf: (address: string) => number): FirstView {
  const scripts = new Set<string>()
  const others = new Set<string>()
  const styles = new Set<string>()
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const { src, href, rel = '', as, nomodule } = attributesOf(node)
      if (node.tagName === 'script' && src && nomodule === undefined) scripts.add(src)
      if (node.tagName === 'img' && src) others.add(src)
      if (node.tagName === 'link' && href && rel === 'stylesheet') styles.add(href)
      if (
        node.tagName === 'link' &&
        href &&
        (rel === 'modulepreload' || (rel === 'preload' && as === 'script'))
      )
        scripts.add(href)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  const sum = (addresses: ReadonlySet<string>) =>
    [...addresses].reduce((total, address) => total + sizeOf(address), 0)
  const document = sizeOf(file)
  return {
    address: `/${file}`.replace(/index\.html$/, ''),
    document,
    scripts: sum(scripts),
    scriptFiles: scripts.size,
    styles: sum(styles),
    requests: 1 + scripts.size + styles.size + others.size,
    total: document + sum(scripts) + sum(styles) + sum(others),
  }
}

function attributesOf(element: DefaultTreeAdapterTypes.Element): Partial<Record<string, string>> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
}
