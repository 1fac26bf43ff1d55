import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'
import { characterMap } from './polices/character-map'
import { fontFile, tablesOf } from './polices/font-file'

/**
 * `npm run polices`: makes the two faces of `app/polices/` from the npm packages of Source Sans 3 and Source Serif 4 (SIL
 * Open Font License 1.1): the signs that French needs, the weights that the pages use, and U+202F, which no open face
 * has. Run it again when one of these changes; the files are committed, so that a build needs none of this.
 *
 * The licence reserves the name “Source” to the original files: these carry no name, and pages call them by their role.
 */
const narrowNoBreakSpace = 0x202f
const thinSpace = 0x2009

const letters = [
  range(0x20, 0x7e),
  '\u00a0\u2009«»‹›‘’“”–—…·•°§©×−€',
  'ÀÂÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâæçèéêëîïôöùûüœÿ',
  // Names of persons and places from all over Europe.
  'ÁÄÅÍÑÓØÚßáäãåíìñòóõøúý',
].join('')

const faces = [
  {
    name: 'texte',
    from: 'source-sans-3/files/source-sans-3-latin-wght-normal',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'titre',
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal',
    axes: { wght: 450, opsz: 32 },
  },
] as const

/** Kerning, marks and ligatures; figures that stand in columns. */
const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'tnum']

const require = createRequire(import.meta.url)
await mkdir('app/polices', { recursive: true })
for (const { name, from, axes } of faces) {
  const original = await readFile(require.resolve(`@fontsource-variable/${from}.woff2`))
  const subset = await subsetFont(original, letters, {
    targetFormat: 'truetype',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    dropTables: ['STAT'],
  })
  const file = await fontverter.convert(withNarrowSpace(subset), 'woff2')
  await writeFile(`app/polices/${name}.woff2`, file)
  console.log(`app/polices/${name}.woff2 : ${file.length} octets, ${widthOf(file)} d’em par signe`)
}

/** The same font, in which U+202F is drawn by the glyph of the thin space, and which is called by no reserved name. */
function withNarrowSpace(file: Buffer): Buffer {
  const font = create(file)
  if (!('glyphForCodePoint' in font)) throw new Error('A collection of fonts cannot be used.')
  const codes = font.characterSet.filter((code) => code < 0xffff)
  const mappings = codes.map((code) => [code, font.glyphForCodePoint(code).id] as const)
  const tables = tablesOf(file)
  const thin = font.glyphForCodePoint(thinSpace).id
  tables.set('cmap', characterMap([...mappings, [narrowNoBreakSpace, thin]]))
  tables.set('name', Buffer.from([0, 0, 0, 0, 0, 6]))
  return fontFile(file.readUInt32BE(0), tables)
}

/** The mean width of the letters of ordinary French: what the fallbacks of `app/faces.css` are adjusted to. */
function widthOf(file: Buffer): string {
  const font = create(file)
  if (!('layout' in font)) throw new Error('A collection of fonts cannot be used.')
  const sample =
    'Un projet commun, des équipes des deux rives : chaque côté finance sa part, selon les règles de l’appel.'
  return (font.layout(sample).advanceWidth / sample.length / font.unitsPerEm).toFixed(4)
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
