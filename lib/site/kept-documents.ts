import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, printsIn, site } from '@/lib/content'
import { callState } from '@/lib/content/call-state'
import { buildDay, buildInstant } from './build-date'
import { codeDigest } from './code-digest'

/** Where finished documents are kept between builds. Removing it, or `.next`, makes the next build a whole one. */
export const keptFolder = join(process.cwd(), '.next', 'cache', 'documents')

let print: ((page: Page) => string) | undefined

/**
 * The file that keeps a page's document while nothing that the page shows has changed: its text, the data, titles and
 * addresses of the content, the code, the day, the state of the calls.
 */
export function keptFile(page: Page): string {
  print ??= printsIn(surroundings())
  return join(keptFolder, `${print(page)}.html`)
}

/** Whether a build may take the page's document from the last one. Never so in the preview, which has no builds. */
export function isKept(page: Page): boolean {
  return process.env.NODE_ENV === 'production' && existsSync(keptFile(page))
}

/** All that a page shows and that is not content: the code, the day on both shores, the state of the calls. */
function surroundings(): string {
  const moment = buildInstant()
  const calls = site.calls('fr-FR').map(({ entry: { key, fiche } }) => {
    const closing = fiche.echeances[fiche.fermeture]
    return [key, closing && callState({ ouverture: fiche.ouverture, fermeture: closing }, moment)]
  })
  return JSON.stringify([codeDigest(), buildDay('Europe/Paris'), buildDay('America/Toronto'), calls])
}
