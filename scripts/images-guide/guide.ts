import { createHash } from 'node:crypto'
import type { Heading, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { locales } from '@/lib/i18n/locales'

/** What the guide for editors says of one word, or of a few that only go together. */
export type GuideWord = {
  readonly names: readonly string[]
  /** The fenced texts under the heading, as an editor would copy them. */
  readonly examples: readonly string[]
  readonly pictures: readonly { readonly file: string; readonly alt: string }[]
}

export type Guide = {
  readonly words: readonly GuideWord[]
  /** The fiche that the examples call their facts from: the YAML texts of the guide that are parts of one. */
  readonly fiche: string
}

const wordsTitle = 'Les mots du site'
const ficheTitle = 'Les faits : fiche.yaml'

/** Reads `docs/redaction.md`, whose examples are what its pictures are made from. */
export function readGuide(markdown: string): Guide {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const words = sectionsOf(chapter(root.children, wordsTitle), 4).map(({ heading, nodes }) => ({
    names: heading.children.flatMap((part) => (part.type === 'inlineCode' ? part.value : [])),
    examples: nodes.flatMap((node) => (node.type === 'code' && node.lang !== 'yaml' ? node.value : [])),
    pictures: nodes.flatMap(picturesOf),
  }))
  const fiche = [ficheTitle, wordsTitle]
    .flatMap((title) => chapter(root.children, title))
    .flatMap((node) => (node.type === 'code' && node.lang === 'yaml' ? node.value : []))
    .join('\n')
  return { words, fiche }
}

/** A print of what a picture shows: when it is no longer the guide’s, the picture is of another example. */
export function exampleRecord({ words, fiche }: Guide): Readonly<Record<string, string>> {
  const print = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
  return Object.fromEntries([
    ...words.map(({ names: [name = ''], examples }) => [name, print(examples.join('\n\n'))]),
    ['fiche', print(fiche)],
  ])
}

/** The pages of a copy of the project that show all examples, and where each example is to be found on them. */
export function examplePages(guide: Guide): {
  readonly files: ReadonlyMap<string, string>
  readonly shown: readonly { readonly word: GuideWord; readonly address: string; readonly anchor: string }[]
} {
  const pages = gabarits.map((gabarit) => ({
    gabarit,
    words: guide.words.filter(
      ({ names: [name = ''] }) => (homeWords.has(name) ? 'accueil' : 'texte') === gabarit,
    ),
  }))
  return {
    files: new Map(
      pages.flatMap(({ gabarit, words }) => {
        const folder = `content/pages/exemples-${gabarit}`
        return [
          [`${folder}/fiche.yaml`, `gabarit: ${gabarit}\ncachee: true\n${guide.fiche}\n`],
          ...locales.map((locale) => [`${folder}/${locale}.mdx`, textOfPage(gabarit, words)] as const),
        ]
      }),
    ),
    shown: pages.flatMap(({ gabarit, words }) =>
      words.map((word, rank) => ({ word, address: `/fr-FR/exemples-${gabarit}/`, anchor: anchorOf(rank) })),
    ),
  }
}

const gabarits = ['texte', 'accueil'] as const
/** What only the home page draws in full. */
const homeWords: ReadonlySet<string> = new Set(['Portes'])
const anchorOf = (rank: number) => `exemple-${rank + 1}`

function textOfPage(gabarit: string, words: readonly GuideWord[]): string {
  const parts = words.map(
    ({ examples }, rank) => `## Exemple ${rank + 1} {#${anchorOf(rank)}}\n\n${examples.join('\n\n')}\n`,
  )
  return `---
title: Les mots du site
description: Les exemples du guide de rédaction, l'un sous l'autre, tels que le site les montre.
slug: exemples-${gabarit}
updated: 2026-11-22
---

${parts.join('\n')}
## Fin {#derniere}
`
}

type Section = { readonly heading: Heading; readonly nodes: RootContent[] }

/** What stands under each heading of one depth, up to the next heading of that depth or above. */
function sectionsOf(nodes: readonly RootContent[], depth: number): readonly Section[] {
  const sections: Section[] = []
  let open: Section | undefined
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) {
      open = node.depth === depth ? { heading: node, nodes: [] } : undefined
      if (open) sections.push(open)
    } else open?.nodes.push(node)
  }
  return sections
}

function chapter(nodes: readonly RootContent[], title: string): readonly RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === title)
  const rest = nodes.slice(start + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2)
  return start === -1 ? [] : rest.slice(0, end === -1 ? undefined : end)
}

function picturesOf(node: RootContent): GuideWord['pictures'] {
  const pictures: { file: string; alt: string }[] = []
  visit(node, 'image', ({ url, alt }) => {
    pictures.push({ file: url, alt: alt ?? '' })
  })
  return pictures
}
