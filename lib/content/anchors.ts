import { visit } from 'unist-util-visit'
import type { Content, RawText } from './content'
import { attributeOf, headingsOf, isWord } from './headings'

// The same few pages are the target of most links.
const known = new WeakMap<RawText, ReadonlySet<string>>()

/** Every id of a text that a link may point to: headings, questions, milestones, and the entries of listed data. */
export function anchorsOf(content: Content, text: RawText): ReadonlySet<string> {
  const anchors = known.get(text) ?? anchorsIn(content, text)
  known.set(text, anchors)
  return anchors
}

function anchorsIn(content: Content, text: RawText): ReadonlySet<string> {
  const { tree } = text.mdx()
  const anchors = new Set(headingsOf(tree).map((heading) => heading.id))
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (isWord(node, 'Jalon')) anchors.add(attributeOf(node, 'id') ?? '')
    if (isWord(node, 'TableLexique'))
      for (const id of Object.keys(content.lexique.value ?? {})) anchors.add(id)
    if (isWord(node, 'ListeSources'))
      for (const id of Object.keys(content.sources.value ?? {})) anchors.add(id)
  })
  anchors.delete('')
  return anchors
}

/** Ids that the frame of every page uses for itself; a heading that took one would be out of reach of links. */
export const frameAnchors: ReadonlySet<string> = new Set([
  'contenu',
  'rubriques',
  'sommaire',
  'autre-version',
  'parution',
  'sources-de-la-page',
])
