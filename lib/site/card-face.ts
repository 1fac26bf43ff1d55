import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'

export type CardWeight = 400 | 600

/** Where a line of text stands on a card: its baseline, and the end that is at `x`. */
export type CardPlace = {
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly weight?: CardWeight
  readonly isRight?: boolean
}

const opened = new Map<CardWeight, Font>()

/** Source Serif 4 (SIL Open Font License 1.1), from its npm package: cards look the same on every machine. */
function face(weight: CardWeight): Font {
  const known = opened.get(weight)
  if (known) return known
  // From the project’s folder: the bundler gives its own modules another place.
  const require = createRequire(join(process.cwd(), 'package.json'))
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`)
  const font = openSync(file)
  if (!('layout' in font)) throw new Error(`${file} holds several faces.`)
  opened.set(weight, font)
  return font
}

/** Whether the face has a glyph for one sign. */
export function isDrawable(sign: string): boolean {
  return face(400).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
}

/** Width of a text in pixels, kerning included. */
export function textWidth(text: string, size: number, weight: CardWeight = 400): number {
  const font = face(weight)
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm
}

/** From the top of a line that high, in pixels, to its baseline, as browsers place it: half of the leading above. */
export function baselineIn(height: number, size: number): number {
  const { ascent, descent, unitsPerEm } = face(400)
  return (height + ((ascent + descent) * size) / unitsPerEm) / 2
}

const outlines = new Map<string, string>()

/** A line of text as SVG outlines: the renderer of a card needs no font, and never looks for one elsewhere. */
export function textOutline(text: string, { x, baseline, size, weight = 400, isRight }: CardPlace): string {
  const font = face(weight)
  const run = font.layout(text)
  const scale = size / font.unitsPerEm
  let at = isRight ? -run.advanceWidth : 0
  const glyphs = run.glyphs.map((glyph, index) => {
    const key = `${weight} ${glyph.id}`
    const outline = outlines.get(key) ?? glyph.path.toSVG()
    outlines.set(key, outline)
    const place = run.positions[index]
    const left = at + (place?.xOffset ?? 0)
    at += place?.xAdvance ?? 0
    return outline === '' ? '' : `<path transform="translate(${left})" d="${outline}"/>`
  })
  return `<g transform="translate(${x} ${baseline}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
}
