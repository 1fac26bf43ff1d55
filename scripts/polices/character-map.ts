/** A code point and the glyph that draws it. */
type Mapping = readonly [code: number, glyph: number]

/**
 * A `cmap` table with one subtable of format 4, which every browser reads. Takes mappings below U+FFFF; signs that follow
 * each other in the font as in Unicode share a segment (OpenType 1.9, “cmap”).
 */
export function characterMap(mappings: readonly Mapping[]): Buffer {
  const segments: { start: number; end: number; delta: number }[] = []
  for (const [code, glyph] of mappings.toSorted(([a], [b]) => a - b)) {
    const last = segments.at(-1)
    const delta = (glyph - code) & 0xffff
    if (last && code === last.end + 1 && delta === last.delta) last.end = code
    else segments.push({ start: code, end: code, delta })
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 })

  const count = segments.length
  const exponent = Math.floor(Math.log2(count))
  const range = 2 ** exponent * 2
  const length = 16 + 8 * count
  const words = [
    ...[4, length, 0, count * 2, range, exponent, count * 2 - range],
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ delta }) => delta),
    ...segments.map(() => 0),
  ]
  const head = Buffer.alloc(12)
  head.writeUInt16BE(1, 2)
  // Platform 3, encoding 1: Unicode, for Windows and for everybody since.
  head.writeUInt16BE(3, 4)
  head.writeUInt16BE(1, 6)
  head.writeUInt32BE(12, 8)
  const body = Buffer.alloc(length)
  for (const [index, word] of words.entries()) body.writeUInt16BE(word, index * 2)
  return Buffer.concat([head, body])
}
