import { readFile, writeFile } from 'node:fs/promises'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

type Element = DefaultTreeAdapterTypes.Element

/** Takes Next's scripts, their preloads and their inline payloads out of every document; nothing else changes. */
export const frameworkScripts: Step = {
  name: 'scripts du cadre',
  async run({ path, basePath }) {
    for (const file of await filesEndingWith(path, '.html')) {
      const html = await readFile(file, 'utf8')
      await writeFile(file, withoutFrameworkScripts(html, basePath))
    }
  },
}

/**
 * The document without framework scripts: JSON-LD, other data blocks and our own module stay, and every other byte
 * is the same. Takes and gives the text of a whole document.
 */
export function withoutFrameworkScripts(html: string, basePath: string): string {
  const cuts: { start: number; end: number }[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && isFramework(node, `${basePath}/_next/`)) {
      const place = node.sourceCodeLocation
      if (!place) throw new Error(`Un <${node.tagName}> du cadre n’a pas de place dans le document.`)
      cuts.push({ start: place.startOffset, end: place.endOffset })
      return
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html, { sourceCodeLocationInfo: true }))
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), html)
}

function isFramework(element: Element, frameworkAddress: string): boolean {
  const attribute = (name: string) => element.attrs.find((candidate) => candidate.name === name)?.value
  if (element.tagName === 'link') {
    const rel = attribute('rel')
    return (
      (rel === 'modulepreload' || (rel === 'preload' && attribute('as') === 'script')) &&
      (attribute('href') ?? '').startsWith(frameworkAddress)
    )
  }
  if (element.tagName !== 'script') return false
  const source = attribute('src')
  if (source !== undefined) return source.startsWith(frameworkAddress)
  const type = attribute('type') ?? ''
  return type === '' || type === 'text/javascript' || type === 'module'
}
