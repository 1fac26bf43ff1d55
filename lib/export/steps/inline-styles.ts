import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentStep } from '../document-pass'
import { filesEndingWith } from '../documents'
import { holdsOneOf, type SheetPart, sheetParts } from './sheet-parts'

/** How React writes the link of a style sheet that Next bundled; its attributes always come in this order. */
const sheetLink = /<link rel="stylesheet" href="([^"]*)" data-precedence="next"\/>/g

/** An address from the sheet, as those of the fonts that Next puts beside it; in a document it starts elsewhere. */
const ownFile = /(url\(["']?)(\.\.?\/[^"')]+)/g

/** What Next writes for fonts that it does not preload itself: a link to its own origin, outside the base path. */
const connection = '<link rel="preconnect" href="/" crossorigin=""/>'

/** A browser only asks for a font once it has laid text out in it, which is late for one that is `optional`. */
const fontFile = /url\(["']?(\/[^"')]+\.woff2)/g

/**
 * Puts the styles into the documents, so that one answer paints. Next's `inlineCss` would do it too, but copies the
 * sheet into each payload as well: a seventh of the time that rendering takes, for files that are then removed.
 */
export const inlineStyles: DocumentStep = {
  name: 'styles dans les documents',
  async begin({ path, basePath }) {
    const sheets = new Map<string, Sheet>()
    for (const file of await filesEndingWith(join(path, '_next'), '.css')) {
      const address = `${basePath}${file.slice(path.length).replaceAll('\\', '/')}`
      sheets.set(address, sheetOf(await readFile(file, 'utf8'), address))
    }
    return (html) => withInlineStyles(html, sheets)
  },
}

/**
 * The document with what it needs of each sheet that it links to at the end of its head, in the same order, after
 * preloads of their fonts; nothing else changes. They come last because some makers of previews read the first bytes of
 * a document only. Takes the sheets by their address. Throws when one is missing, or holds what would not mean the same
 * inside a document.
 */
export function withInlineStyles(html: string, sheets: ReadonlyMap<string, Sheet>): string {
  const styles: string[] = []
  const document = html.replace(connection, '').replace(sheetLink, (_, address: string) => {
    const sheet = sheets.get(address)
    if (sheet === undefined) throw new Error(`La feuille de style ${address} n’est pas dans l’export.`)
    styles.unshift(...sheet.preloads)
    for (const { css, classes } of sheet.parts)
      if (holdsOneOf(html, classes)) styles.push(`<style>${css}</style>`)
    return ''
  })
  return document.replace('</head>', () => `${styles.join('')}</head>`)
}

/** A sheet as documents take it: read once, for all of them. */
export type Sheet = { readonly preloads: readonly string[]; readonly parts: readonly SheetPart[] }

/** Reads the text of a sheet that stands at an address. Throws when it would not mean the same inside a document. */
export function sheetOf(text: string, address: string): Sheet {
  const style = text.replace(ownFile, (_, open: string, file: string) => open + resolved(file, address))
  if (/<\/style|url\((?!["']?(?:data:|\/|#))/i.test(style))
    throw new Error(`La feuille de style ${address} ne peut pas être mise dans un document.`)
  const preloads = [...style.matchAll(fontFile)].map(
    ([, font]) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin="">`,
  )
  return { preloads: preloads.toReversed(), parts: sheetParts(style) }
}

function resolved(file: string, sheet: string): string {
  return new URL(file, `http://localhost${sheet}`).pathname
}
