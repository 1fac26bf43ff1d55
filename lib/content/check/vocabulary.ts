import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Content, RawText } from '../content'
import type { Fault } from '../fault'
import { placeAt } from '../mdx-text'
import { type Check, textsOf, warningAt } from './check'

type Avoided = { readonly pattern: RegExp; readonly right: string; readonly reason: string }

/** Words of the other shore, as the lexique lists them. Proper names and quotations are exempt by their markup. */
export const vocabularyOfPlace: Check = {
  name: 'vocabulaire',
  looksFor:
    'Un mot que le lexique déconseille dans cette version (« éligible » au Québec, « admissible » en France…).',
  *run({ content }) {
    const avoided = new Map(locales.map((locale) => [locale, avoidedWords(content, locale)]))
    for (const { text } of textsOf(content)) {
      const found: Fault[] = []
      for (const [start, typed] of [...frontMatterPieces(text), ...bodyPieces(text.mdx().tree, text)]) {
        for (const { pattern, right, reason } of avoided.get(text.locale) ?? []) {
          for (const match of typed.matchAll(pattern)) {
            found.push(
              warningAt(text.file, placeAt(text.text, start + match.index), {
                message: `« ${match[0]} » : ${reason}`,
                hint: `Écrivez « ${right} » ; si c’est un nom officiel, entourez-le de <NomPropre> et </NomPropre>.`,
              }),
            )
          }
        }
      }
      yield* found
    }
  },
}

function avoidedWords(content: Content, locale: Locale): readonly Avoided[] {
  return Object.values(content.lexique.value ?? {}).flatMap(({ [locale]: { mot: right, eviter = [] } }) =>
    eviter.map(({ mot, raison }) => ({ pattern: patternOf(mot), right, reason: raison })),
  )
}

/** Any spacing and either apostrophe; a plural mark on each word; acronyms in their own capitals only. */
function patternOf(words: string): RegExp {
  const isAcronym = /\p{Lu}{2}/u.test(words) || /\p{Lu}[&-]\p{Lu}/u.test(words)
  const parts = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
  const plural = isAcronym ? '' : '[sx]?'
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join(`${plural}[\\s\\u00A0\\u202F]+`)}${plural}(?![\\p{L}\\p{N}])`,
    isAcronym ? 'gu' : 'giu',
  )
}

/** Offset in the file and typed text of what is shown to readers. */
function* frontMatterPieces({ text, frontMatter }: RawText): Generator<[number, string]> {
  for (const value of Object.values(frontMatter?.value ?? {})) {
    if (typeof value !== 'string') continue
    const start = text.indexOf(value)
    if (start !== -1) yield [start, value]
  }
}

function bodyPieces(tree: Root, { text }: RawText): readonly [number, string][] {
  const pieces: [number, string][] = []
  visit(tree, (node) => {
    if (node.type === 'mdxJsxTextElement' && (node.name === 'NomPropre' || node.name === 'span')) return SKIP
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Citation') return SKIP
    const start = node.position?.start.offset
    if (node.type === 'text' && start !== undefined)
      pieces.push([start, text.slice(start, node.position?.end.offset)])
    return undefined
  })
  return pieces
}
