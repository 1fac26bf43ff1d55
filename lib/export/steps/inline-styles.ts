import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

/** How React writes the link of a style sheet that Next bundled; its attributes always come in this order. */
const sheetLink = /<link rel="stylesheet" href="([^"]*)" data-precedence="next"\/>/g

/**
 * Puts the styles into the documents, so that one answer paints. Next's `inlineCss` would do it too, but copies the
 * sheet into each payload as well: a seventh of the time that rendering takes, for files that are then removed.
 */
export const inlineStyles: Step = {
  name: 'styles dans les documents',
  async run({ path, basePath }) {
    const sheets = new Map<string, string>()
    for (const file of await filesEndingWith(join(path, '_next'), '.css')) {
      sheets.set(`${basePath}${file.slice(path.length).replaceAll('\\', '/')}`, await readFile(file, 'utf8'))
    }
    for (const file of await filesEndingWith(path, '.html')) {
      const html = await readFile(file, 'utf8')
      await writeFile(file, withInlineStyles(html, sheets))
    }
  },
}

/**
 * The document with each link of a style sheet replaced by the sheet; nothing else changes. Takes the sheets by their
 * address. Throws when one is missing, or holds what would not mean the same inside a document.
 */
export function withInlineStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(sheetLink, (_, address: string) => {
    const sheet = sheets.get(address)
    if (sheet === undefined) throw new Error(`La feuille de style ${address} n’est pas dans l’export.`)
    if (/<\/style|url\((?!["']?(?:data:|\/|#))/i.test(sheet))
      throw new Error(`La feuille de style ${address} ne peut pas être mise dans un document.`)
    return `<style>${sheet}</style>`
  })
}
