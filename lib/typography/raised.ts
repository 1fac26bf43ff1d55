import type { Data, Parent, Root, Text } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { isBareAddress, isLeftAlone } from '@/lib/typography/blocks'
import { inlineForms } from '@/lib/typography/forms'

/** A raised or unbroken stretch of text, which remark-rehype turns into the element named by `hName`. */
export interface Forme extends Parent {
  type: 'forme'
  children: Text[]
  data: Data & { hName: 'sup' | 'span'; hProperties?: { className: string[] } }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    forme: Forme
  }
  interface RootContentMap {
    forme: Forme
  }
}

/** Raises 1er, XXIe and no, and keeps phone numbers on a line, in a tree that `typesetTree` has set. */
export function raiseForms(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'forme' || isLeftAlone(node) || isBareAddress(node)) return SKIP
    if ('name' in node && node.name === 'sup') return SKIP
    if (node.type !== 'text' || index === undefined || parent === undefined || parent.type === 'forme')
      return CONTINUE
    const nodes = nodesFor(node)
    parent.children.splice(index, 1, ...nodes)
    return [SKIP, index + nodes.length]
  })
}

function nodesFor(text: Text): (Text | Forme)[] {
  return inlineForms(text.value).map(({ kind, value }) => {
    const plain: Text = { type: 'text', value, position: text.position }
    if (kind === 'text') return plain
    const data: Forme['data'] =
      kind === 'sup' ? { hName: 'sup' } : { hName: 'span', hProperties: { className: ['nowrap'] } }
    return { type: 'forme', data, children: [plain], position: text.position }
  })
}
