import type { Heading as HeadingNode, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { slugOf } from './slug'

/** A heading of a body, or a `<Question>`, which stands as a heading of level 3. */
export type BodyHeading = {
  readonly node: HeadingNode | MdxJsxFlowElement
  readonly depth: number
  readonly text: string
  /** Written by the editor as `{#id}`, or made from the text. */
  readonly id: string
  readonly explicit: boolean
}

const writtenId = /\s*\{#([^\s{}]*)\}\s*$/

/** Headings in order, with the ids that links may point to. */
export function headingsOf(tree: Root): readonly BodyHeading[] {
  const headings: BodyHeading[] = []
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const raw = textOf(node)
      const written = writtenId.exec(raw)?.[1]
      const text = raw.replace(writtenId, '')
      headings.push({
        node,
        depth: node.depth,
        text,
        id: written ?? slugOf(text),
        explicit: written !== undefined,
      })
    } else if (isWord(node, 'Question')) {
      const text = attributeOf(node, 'titre') ?? ''
      const written = attributeOf(node, 'id')
      headings.push({ node, depth: 3, text, id: written ?? slugOf(text), explicit: written !== undefined })
    }
  })
  return headings
}

/** Takes the `{#id}` out of a heading's own text. */
export function removeWrittenId(heading: HeadingNode): void {
  const last: RootContent | undefined = heading.children.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(writtenId, '')
}

/** Whether a node is the block word of that name. */
export function isWord(node: { type: string }, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && 'name' in node && node.name === name
}

/** The text value of an attribute; undefined when absent or not text. */
export function attributeOf(node: Pick<MdxJsxFlowElement, 'attributes'>, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    ) {
      return attribute.value
    }
  }
  return undefined
}
