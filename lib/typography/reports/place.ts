import type { Piece } from '@/lib/typography/blocks'

/** A place in a file: line and column from 1, offset from 0, as in unist. */
export type Place = { readonly line: number; readonly column: number; readonly offset: number }

/**
 * The place in the file of a character of a text node. Markdown and the tree differ where the editor wrote
 * an entity, an escape, or a line that continues a quotation or a list: the two are walked together, and the
 * node's start is given where they do not meet.
 */
export function placeIn(piece: Piece | undefined, index: number, source: string): Place {
  const position = piece?.place.position
  if (!piece || position?.start.offset === undefined || position.end.offset === undefined) {
    return { line: 1, column: 1, offset: 0 }
  }
  const begin = position.start.offset
  const raw = source.slice(begin, position.end.offset)
  const at = piece.put ? (rawIndex(raw, piece.text, index) ?? 0) : 0
  const before = raw.slice(0, at).split('\n')
  const last = before.at(-1) ?? ''
  const line = position.start.line + before.length - 1
  const column = before.length === 1 ? position.start.column + at : last.length + 1
  return { line, column, offset: begin + at }
}

function rawIndex(raw: string, text: string, index: number): number | undefined {
  let at = firstOf(raw, text)
  for (let done = 0; done < index; done += 1) {
    const next = afterCharacter(raw, at, text.charAt(done))
    if (next === undefined) return undefined
    at = next
  }
  return at
}

/** An attribute or a title does not begin where its node does. */
function firstOf(raw: string, text: string): number {
  const found = raw.startsWith(text) ? 0 : raw.indexOf(text)
  return Math.max(0, found)
}

/** After the source of one character of the tree: itself, its escape, an entity, or a line end and its prefix. */
function afterCharacter(raw: string, at: number, character: string): number | undefined {
  const rest = raw.slice(at, at + 40)
  if (character === '\n') {
    const lineEnd = /^[ \t]*\r?\n[ \t>]*/.exec(rest)
    return lineEnd ? at + lineEnd[0].length : undefined
  }
  const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/.exec(rest)
  if (entity && !(character === '&' && raw.length > at && rest.startsWith('& '))) return at + entity[0].length
  if (rest.startsWith(character)) return at + 1
  return rest.startsWith(`\\${character}`) ? at + 2 : undefined
}
