import type { Nodes, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { typeset, typesetTree } from '@/lib/typography'
import type { Content } from './content'
import { attributeOf, headingsOf, isWord, removeWrittenId } from './headings'
import { keptTree } from './kept-trees'
import { resolveLink } from './link'
import { parseMdx } from './mdx-syntax'
import type { Heading, Page, PageBody, Site } from './model'
import { withheldFrom, withhold } from './withheld'

const toHast = unified()
  .use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    clobberPrefix: 'note-',
    footnoteLabel: 'Notes',
    footnoteBackLabel: (index: number) => `Revenir à l’appel de note ${index + 1}`,
  })
  .freeze()

// A page's body is asked for by its frame and by its text, one after the other; older ones are not asked for again.
const bodiesKept = 8

/**
 * Makes the reader of page bodies: parsed, set in the typography of their locale, links resolved for the locale that
 * frames them. `whole` is the site with nothing left out, for links to what this one leaves out. Throws VFileMessage
 * when the MDX cannot be parsed.
 */
export function bodyReader(content: Content, site: Site, whole: () => Site): (page: Page) => PageBody {
  const kept = new Map<string, PageBody>()
  return (page) => {
    const known = kept.get(page.address)
    if (known) return known
    const body = readBody(content, site, whole, page)
    kept.set(page.address, body)
    const [oldest] = kept.keys()
    if (kept.size > bodiesKept && oldest !== undefined) kept.delete(oldest)
    return body
  }
}

function readBody(content: Content, site: Site, whole: () => Site, page: Page): PageBody {
  const text = content.files.get(page.text.file) ?? ''
  const tree = keptTree(text) ?? parseMdx(text)
  withhold(tree, page, withheldFrom(site, whole, content.assets, page.locale))
  const headings = nameHeadings(tree, page)
  const sourceIds = sourcesUsed(tree)
  orderCalls(tree, sourceIds)
  resolveLinks(content, site, page, tree)
  typesetTree(tree, page.textLocale)
  const hast = toHast.runSync(tree)
  if (hast.type !== 'root') throw new Error(`${page.text.file} : le texte n’a pas donné un arbre.`)
  return { tree: hast, headings, sourceIds }
}

/** Gives each heading its id before typography touches its text, so that both locales have the same one. */
function nameHeadings(tree: Root, page: Page): readonly Heading[] {
  return headingsOf(tree).map(({ node, depth, id, text }) => {
    if (node.type === 'heading') {
      removeWrittenId(node)
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    } else if (attributeOf(node, 'id') === undefined) {
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id })
    }
    return { depth, id, text: typeset(text, page.textLocale) }
  })
}

function sourcesUsed(tree: Root): readonly string[] {
  const ids = new Set<string>()
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return
    const id =
      node.name === 'Source'
        ? attributeOf(node, 'id')
        : isWord(node, 'Citation') && attributeOf(node, 'source')
    if (id) ids.add(id)
  })
  return [...ids]
}

/** Puts calls of sources that stand side by side in the order of their numbers: [5] [12], whichever was typed first. */
function orderCalls(tree: Root, sourceIds: readonly string[]): void {
  visit(tree, (node) => {
    if (!('children' in node)) return
    const nodes: Nodes[] = node.children
    for (let start = 0; start < nodes.length; start += 1) {
      const end = nodes.findIndex((child, index) => index >= start && !isCall(child))
      const calls = nodes.slice(start, end === -1 ? undefined : end).filter(isCall)
      if (calls.length > 1) {
        const rank = (call: MdxJsxTextElement) => sourceIds.indexOf(attributeOf(call, 'id') ?? '')
        nodes.splice(start, calls.length, ...calls.toSorted((a, b) => rank(a) - rank(b)))
      }
      start += calls.length
    }
  })
}

function isCall(node: Nodes): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'Source'
}

function resolveLinks(content: Content, site: Site, page: Page, tree: Root): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const link = resolveLink(site, content.assets, page.locale, node.url)
    if (link.kind !== 'page') return
    node.url = link.page.address + (link.id === undefined ? '' : `#${link.id}`)
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataPage: link.page.entry.key } }
  })
}
