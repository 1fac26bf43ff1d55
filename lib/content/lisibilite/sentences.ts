import type { Nodes, Paragraph } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { isBareAddress } from '@/lib/typography'
import type { Content, RawEntry, RawText } from '../content'
import type { Place } from '../fault'
import { isWord } from '../headings'
import { wordsOf } from '../relecture/words'
import { shownData } from './shown-data'

/** One sentence as a reader meets it, dates and sums included, and where it begins in its file. */
export type Sentence = Place & { readonly text: string; readonly words: readonly string[] }

/** A stretch of a paragraph; `isTyped` when it stands in the file as it is read, so that a place in it can be told. */
type Piece = Place & { readonly text: string; readonly isTyped: boolean }

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' })

/**
 * The sentences of a text: its description, which the page shows first, then its paragraphs and list items, each of which
 * ends one. Titles, tables and the words of someone else are left out. A word is what spaces part: « l’accord » is one.
 * Given `longerThan`, only the sentences of more words, which is quicker.
 */
export function sentencesOf(
  content: Content,
  entry: RawEntry,
  text: RawText,
  longerThan = 0,
): readonly Sentence[] {
  const description = text.frontMatter?.value?.description ?? ''
  const place = text.frontMatter?.placeOf(['description']) ?? { line: 1, column: 1 }
  const sentences = [...cut([{ ...place, text: description, isTyped: false }], longerThan)]
  visit(text.mdx().tree, (node) => {
    if (node.type === 'table' || isWord(node, 'Citation')) return SKIP
    if (node.type === 'paragraph') sentences.push(...cut(piecesOf(content, entry, text, node), longerThan))
    return undefined
  })
  return sentences
}

function piecesOf(content: Content, entry: RawEntry, text: RawText, paragraph: Paragraph): readonly Piece[] {
  const pieces: Piece[] = []
  const walk = (node: Nodes) => {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {}
    const add = (shown: string) =>
      pieces.push({ line, column, text: shown, isTyped: text.text.startsWith(shown, offset) })
    if (isBareAddress(node)) return
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value)
    else if (node.type === 'break') add(' ')
    else if (node.type === 'mdxJsxTextElement' && node.children.length === 0) {
      add(shownData(content, entry, text.locale, node))
    } else if ('children' in node) node.children.forEach(walk)
  }
  walk(paragraph)
  return pieces
}

function* cut(pieces: readonly Piece[], longerThan: number): Generator<Sentence> {
  // The segmenter takes the end of a line for that of a sentence. One sign for one, so that places stay.
  const paragraph = pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, ' ')
  if (mostWords(paragraph) <= longerThan) return
  for (const { segment, index } of segmenter.segment(paragraph)) {
    if (mostWords(segment) <= longerThan) continue
    const words = wordsOf(segment).filter((word) => /[\p{L}\p{N}]/u.test(word))
    if (words.length > longerThan)
      yield { ...placeIn(pieces, index), text: segment.replace(/ +/g, ' ').trim(), words }
  }
}

/** At least as many as the words of a text: every run of letters and digits. */
function mostWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function placeIn(pieces: readonly Piece[], index: number): Place {
  let start = 0
  for (const { line, column, text, isTyped } of pieces) {
    const before = text.slice(0, index - start)
    if (index < start + text.length) {
      if (!isTyped) return { line, column }
      const lines = before.split('\n')
      return lines.length === 1
        ? { line, column: column + before.length }
        : { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
    }
    start += text.length
  }
  return { line: 1, column: 1 }
}
