import type { Nodes, Root } from 'hast'
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import type { ReactNode } from 'react'
import { visit } from 'unist-util-visit'
import type { Page, PageBody, Site, WordAttributes, WordName } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'

/** What a word of the text may ask about the page it stands on. */
export type Reading = {
  readonly page: Page
  /** Locale of the text: its words, dates and sums. */
  readonly locale: Locale
  /** Locale of the address: where links lead. */
  readonly frameLocale: Locale
  readonly site: Site
  readonly body: PageBody
  readonly uses: Uses
}

/** What every word receives beside its own attributes. */
export type WordContext = {
  readonly reading: Reading
  /** 1 when the page calls this source for the first time, 2 for the next: what makes ids unique. */
  readonly occurrence: number
  readonly children?: ReactNode
}

export type WordProps<N extends WordName> = WordAttributes<N> & WordContext

/** Where and how often a text calls each source, and which lexique entries it calls. */
export type Uses = {
  readonly occurrenceOf: ReadonlyMap<Nodes, number>
  readonly sourceCounts: ReadonlyMap<string, number>
  readonly termIds: readonly string[]
}

/** Gathers what the words of a page need to know. */
export function readingOf(page: Page, site: Site): Reading {
  const body = site.body(page)
  return { page, locale: page.textLocale, frameLocale: page.locale, site, body, uses: usesOf(body.tree) }
}

/** Counts the calls of a text in one walk, so that no word needs a counter that changes while it renders. */
export function usesOf(tree: Root): Uses {
  const occurrenceOf = new Map<Nodes, number>()
  const sourceCounts = new Map<string, number>()
  const termIds = new Set<string>()
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name === 'Terme') termIds.add(attributeOf(node, 'id') ?? '')
    const sourceId = sourceCalledBy(node)
    if (sourceId === undefined) return
    const occurrence = (sourceCounts.get(sourceId) ?? 0) + 1
    sourceCounts.set(sourceId, occurrence)
    occurrenceOf.set(node, occurrence)
  })
  return { occurrenceOf, sourceCounts, termIds: [...termIds] }
}

type WordNode = MdxJsxFlowElementHast | MdxJsxTextElementHast

function sourceCalledBy(node: WordNode): string | undefined {
  if (node.name === 'Source') return attributeOf(node, 'id')
  return node.name === 'Citation' ? attributeOf(node, 'source') : undefined
}

function attributeOf(node: WordNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) return attribute.value?.toString()
  }
  return undefined
}
