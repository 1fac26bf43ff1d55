import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { isBareAddress } from '@/lib/typography'
import type { RawText } from '../content'
import { wordsOf } from './words'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Attributes that a reader reads. */
const shownAttributes: ReadonlySet<string> = new Set(
  'titre legende alt title label description auteur'.split(' '),
)
const addressAttributes: ReadonlySet<string> = new Set('src fichier vers href'.split(' '))
const phrasing: ReadonlySet<string> = new Set(
  'text emphasis strong delete link linkReference inlineCode image imageReference break footnoteReference mdxJsxTextElement'.split(
    ' ',
  ),
)
const writtenId = /\s*\{#[^\s{}]*\}\s*$/

// Asked for by the pair’s two pages and by the report.
const known = new WeakMap<RawText, readonly string[]>()

/**
 * What a text says, one line of words for each title, paragraph, item or cell: neither its layout, nor its typography,
 * nor the addresses that it leads to. A word of the vocabulary without text of its own stands for the data it shows:
 * `<Date:signature>`. A line holds words parted by one space.
 */
export function textLines(text: RawText): readonly string[] {
  const lines = known.get(text) ?? linesOf(text)
  known.set(text, lines)
  return lines
}

function linesOf(text: RawText): readonly string[] {
  const { title, shortTitle, description } = text.frontMatter?.value ?? {}
  const head = [title, shortTitle, description].map((value) => wordsOf(value ?? ''))
  return [...head, ...blocksOf(text.mdx().tree)].flatMap((words) =>
    words.length === 0 ? [] : [words.join(' ')],
  )
}

function blocksOf(tree: Root): readonly (readonly string[])[] {
  const blocks: (readonly string[])[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'yaml' || node.type === 'definition') return
    if (node.type === 'code') blocks.push(wordsOf(node.value))
    if (isElement(node)) blocks.push(elementWords(node))
    if (!('children' in node)) return
    const pieces: Piece[] = []
    for (const child of node.children) {
      if (phrasing.has(child.type)) pieces.push(...piecesOf(child))
      else {
        blocks.push(wordsOfPieces(pieces.splice(0)))
        walk(child)
      }
    }
    const last = pieces.at(-1)
    if (node.type === 'heading' && typeof last === 'string') {
      pieces.splice(-1, 1, last.replace(writtenId, ''))
    }
    blocks.push(wordsOfPieces(pieces))
  }
  walk(tree)
  return blocks
}

/** Text, whose words may go on in the next piece (`117<sup>e</sup>`), or words that stand on their own. */
type Piece = string | readonly string[]

function piecesOf(node: Nodes): readonly Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value]
  if (node.type === 'break') return [' ']
  if (node.type === 'image' || node.type === 'imageReference') return [wordsOf(node.alt ?? '')]
  if (isBareAddress(node)) return []
  const own = isElement(node) ? elementWords(node) : []
  const inner = 'children' in node ? node.children.flatMap((child) => piecesOf(child)) : []
  return own.length > 0 ? [own, ...inner] : inner
}

function wordsOfPieces(pieces: readonly Piece[]): readonly string[] {
  const words: string[] = []
  let open = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') open += piece
    else {
      words.push(...wordsOf(open), ...piece)
      open = ''
    }
  }
  return [...words, ...wordsOf(open)]
}

/** The words that an element itself shows: its text attributes, and the data it stands for when it is empty. */
function elementWords(element: Element): readonly string[] {
  const values: string[] = []
  const shown: string[] = []
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    if (shownAttributes.has(attribute.name)) shown.push(...wordsOf(attribute.value))
    else if (!addressAttributes.has(attribute.name)) values.push(attribute.value.replace(/\s+/g, '_'))
  }
  if (element.children.length > 0) return shown
  return [`<${[element.name, ...values].join(':')}>`, ...shown]
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
