import type { Nodes, Parents, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { LINE_END, OBJECT, SHIELD } from '@/lib/typography/characters'

/** A stretch of a block: a text node, which can be set, or what stands for something else. */
export type Piece = {
  readonly text: string
  /** Where it is; also the place of what stands for it in a report. */
  readonly place: Pick<Nodes, 'position'>
  readonly put?: (text: string) => void
}

/** Text that is read in one go: the phrasing of a paragraph, heading or cell, or one attribute. */
export type Block = {
  readonly pieces: readonly Piece[]
  /** In a table, where the forms of schedules and figures are accepted. */
  readonly tabular: boolean
  /** Shown as plain text, where nothing can be raised. */
  readonly plain: boolean
}

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Attributes that are text in HTML itself, then those that our components show. */
const plainAttributes: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label'])
const shownAttributes: ReadonlySet<string> = new Set(['titre', 'legende', 'label', 'description', 'auteur'])

const codeElements: ReadonlySet<string> = new Set(
  'code kbd samp pre var script style svg math textarea'.split(' '),
)

const phrasing: ReadonlySet<string> = new Set(
  'text emphasis strong delete link linkReference inlineCode image imageReference break footnoteReference html mdxJsxTextElement forme'.split(
    ' ',
  ),
)

/** Code, or a language other than French: nothing inside is ours to set, nor its attributes. */
export function isLeftAlone(node: Nodes): boolean {
  if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') return true
  return isElement(node) && (codeElements.has(node.name ?? '') || isForeign(node))
}

/** A bare address, which Markdown turned into a link whose text is its target. */
export function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [only] = node.children
  return (
    only?.type === 'text' &&
    ['', 'mailto:', 'http://', 'https://'].some((scheme) => scheme + only.value === node.url)
  )
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function isForeign(element: Element): boolean {
  return element.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'lang' &&
      typeof attribute.value === 'string' &&
      !/^fr(?:-|$)/i.test(attribute.value),
  )
}

/** Every block of a tree, whatever the depth of its text in bold, links and components. */
export function blocksOf(tree: Root): readonly Block[] {
  const blocks: Block[] = []
  collect(tree, false, blocks)
  return blocks
}

function collect(parent: Parents, tabular: boolean, blocks: Block[]): void {
  let pieces: Piece[] = []
  const close = () => {
    if (pieces.some((piece) => piece.put)) blocks.push({ pieces, tabular, plain: false })
    pieces = []
  }
  for (const child of parent.children) {
    if (phrasing.has(child.type)) {
      pieces.push(...piecesOf(child, tabular, blocks))
      continue
    }
    close()
    if (isLeftAlone(child)) continue
    collectAttributes(child, tabular, blocks)
    if ('children' in child) collect(child, tabular || child.type === 'table', blocks)
  }
  close()
}

function piecesOf(node: RootContent, tabular: boolean, blocks: Block[]): Piece[] {
  if (node.type === 'text') {
    const put = (text: string) => {
      node.value = text
    }
    return [{ text: node.value, place: node, put }]
  }
  if (node.type === 'break' || (isElement(node) && node.name === 'br'))
    return [{ text: LINE_END, place: node }]
  if (isLeftAlone(node)) return [{ text: isElement(node) && isForeign(node) ? OBJECT : SHIELD, place: node }]
  if (isBareAddress(node)) return [{ text: SHIELD, place: node }]
  collectAttributes(node, tabular, blocks)
  if (!('children' in node) || node.children.length === 0) return [{ text: OBJECT, place: node }]
  return node.children.flatMap((child) => piecesOf(child, tabular, blocks))
}

function collectAttributes(node: Nodes, tabular: boolean, blocks: Block[]): void {
  const add = (text: string, place: Piece['place'], plain: boolean, put: (text: string) => void) =>
    blocks.push({ pieces: [{ text, place, put }], tabular, plain })
  if (isElement(node)) {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
      const plain = plainAttributes.has(attribute.name)
      if (!plain && !shownAttributes.has(attribute.name)) continue
      const place = attribute.position ? attribute : node
      add(attribute.value, place, plain, (text) => {
        attribute.value = text
      })
    }
  }
  if ((node.type === 'image' || node.type === 'imageReference') && node.alt) {
    add(node.alt, node, true, (text) => {
      node.alt = text
    })
  }
  if ((node.type === 'image' || node.type === 'link' || node.type === 'definition') && node.title) {
    add(node.title, node, true, (text) => {
      node.title = text
    })
  }
}
