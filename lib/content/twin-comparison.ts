import type { Root, RootContent } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Locale } from '@/lib/i18n/locales'

/** A part of a text: its heading, and what follows down to the next one. */
export type Section = {
  readonly nodes: readonly RootContent[]
  /** What it calls, links to or counts that the part across does not, in the words of the guide for editors. */
  readonly only: readonly string[]
}

/** Two parts that answer each other, or one that nothing answers. */
export type SectionPair = {
  readonly id: string
  readonly sections: Readonly<Partial<Record<Locale, Section>>>
}

type Part = { readonly id: string; readonly nodes: readonly RootContent[] }

/**
 * Puts the parts of two texts across from each other by the anchors of their headings. Parts follow the order of the
 * first text; one that only the second has stands after what it follows there.
 */
export function alignedSections(france: Root | undefined, quebec: Root | undefined): readonly SectionPair[] {
  const left = france ? partsOf(france) : []
  const right = quebec ? partsOf(quebec) : []
  const known = new Set(left.map(({ id }) => id))
  const pairs: SectionPair[] = []
  let next = 0
  const rest = (end: number) => {
    for (const part of right.slice(next, end)) if (!known.has(part.id)) pairs.push(pairOf(undefined, part))
    next = Math.max(next, end)
  }
  for (const part of left) {
    const place = right.findIndex(({ id }) => id === part.id)
    if (place >= 0) rest(place)
    pairs.push(pairOf(part, right[place]))
    if (place >= 0) next = Math.max(next, place + 1)
  }
  rest(right.length)
  return pairs
}

function pairOf(france: Part | undefined, quebec: Part | undefined): SectionPair {
  const id = france?.id ?? quebec?.id ?? ''
  const left = france && contentsOf(france)
  const right = quebec && contentsOf(quebec)
  return {
    id,
    sections: {
      'fr-FR': france && { nodes: france.nodes, only: missingFrom(right, left) },
      'fr-CA': quebec && { nodes: quebec.nodes, only: missingFrom(left, right) },
    },
  }
}

/** The text before the first heading is a part too; a heading that repeats an anchor is told apart. */
function partsOf({ children }: Root): readonly Part[] {
  const parts: { id: string; nodes: RootContent[] }[] = [{ id: '', nodes: [] }]
  for (const node of children) {
    const isHeading = node.type === 'element' && /^h[2-6]$/.test(node.tagName)
    if (isHeading) {
      const id = String(node.properties.id ?? textOf(node))
      const twice = parts.filter((part) => part.id === id).length
      parts.push({ id: twice === 0 ? id : `${id} (${twice + 1})`, nodes: [node] })
    } else parts.at(-1)?.nodes.push(node)
  }
  return parts.filter(({ nodes }) => nodes.some((node) => node.type !== 'text' || node.value.trim() !== ''))
}

/** What a part holds that should be the same on both shores, each as often as it is there. */
function contentsOf({ nodes }: Part): readonly string[] {
  const found: string[] = []
  for (const root of nodes) {
    visit(root, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const values = node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' && named.has(attribute.name) ? [String(attribute.value)] : [],
        )
        found.push([node.name ?? '', ...values].join(' '))
      } else if (node.type === 'element' && node.tagName === 'a') {
        found.push(`lien vers ${node.properties.dataPage ?? node.properties.href}`)
      } else if (node.type === 'text') {
        for (const [number] of node.value.matchAll(numbers))
          found.push(`nombre ${number.replace(/\s/g, ' ')}`)
      }
    })
  }
  return found
}

/** Attributes that name data: what is said, as a title, differs by right. */
const named = new Set(['id', 'de', 'source', 'organisme', 'src', 'fichier', 'vers', 'nombre', 'format'])
const numbers = /\d+(?:[\s.,]\d+)*/g

function missingFrom(there: readonly string[] | undefined, here: readonly string[] = []): readonly string[] {
  const left = [...(there ?? [])]
  return here.filter((item) => {
    const place = left.indexOf(item)
    if (place < 0) return true
    left.splice(place, 1)
    return false
  })
}
