import type { Root } from 'mdast'
import type { Locale } from '@/lib/i18n/locales'
import { type Block, blocksOf } from '@/lib/typography/blocks'
import { settings } from '@/lib/typography/engine'
import { plainForms } from '@/lib/typography/forms'
import { raiseForms } from '@/lib/typography/raised'

/**
 * Sets every text of a Markdown tree in place, block by block, so that a sign sees through bold, links and
 * components; sets `alt`, `title` and the text attributes of components; raises 1er and no. Slugs are to be
 * taken before: they come from the raw text.
 */
export function typesetTree(tree: Root, locale: Locale): void {
  for (const block of blocksOf(tree)) setBlock(block, locale)
  raiseForms(tree)
}

/** A block's text; the editor's line ends inside a paragraph are spaces to a reader. */
export function textOf(block: Block): string {
  return block.pieces.map((piece) => piece.text.replace(/[\r\n]/g, ' ')).join('')
}

function setBlock(block: Block, locale: Locale): void {
  const shown = settings(textOf(block), locale)
  let start = 0
  for (const { text, put } of block.pieces) {
    const end = start + text.length
    if (put) {
      const set = shown
        .slice(start, end)
        .map((character, index) => withLineEnd(character, text.charAt(index)))
      put(block.plain ? plainForms(set.join('')) : set.join(''))
    }
    start = end
  }
}

function withLineEnd(shown: string, typed: string): string {
  return typed === '\n' || typed === '\r' ? shown.replace(' ', typed) : shown
}
