import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Source Serif 4 (SIL Open Font License 1.1), from its npm package: cards look the same on every machine. */
const face = 'Source Serif 4'
const weights = [400, 600] as const

export type CardFont = {
  readonly name: string
  readonly data: Buffer
  readonly weight: (typeof weights)[number]
  readonly style: 'normal'
}

let fonts: Promise<CardFont[]> | undefined

/** The files of the face, read once. Throws when the package is not installed. */
export function cardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all(weights.map(readFont))
  return fonts
}

async function readFont(weight: CardFont['weight']): Promise<CardFont> {
  // From the project’s folder: the bundler gives its own modules another place.
  const require = createRequire(join(process.cwd(), 'package.json'))
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`)
  return { name: face, data: await readFile(file), weight, style: 'normal' }
}
