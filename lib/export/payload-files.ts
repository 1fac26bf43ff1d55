import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

/**
 * Tells which files and folders of an export only serve Next's client router: payloads, which Next names after the
 * document, `index.txt`, and its parts, `__next.….txt`, and its own 404. What stands in the public folder is never one
 * of them, whatever its name. Takes the export and the public folder; gives a question about a path of the export.
 */
export function payloadsOf(exported: string, publicFolder: string): (path: string) => boolean {
  return (path) => {
    const name = basename(path)
    const inside = relative(exported, path)
    const isPayload = name === 'index.txt' || /^__next\..*\.txt$/.test(name) || inside === '_not-found'
    return isPayload && !existsSync(join(publicFolder, inside))
  }
}
