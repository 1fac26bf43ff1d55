import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, printsIn, site } from '@/lib/content'
import { callState } from '@/lib/content/call-state'
import { locales } from '@/lib/i18n/locales'
import { buildDay, buildInstant } from './build-date'

/** Where finished documents are kept between builds. Removing it, or `.next`, makes the next build a whole one. */
export const keptFolder = join(process.cwd(), '.next', 'cache', 'documents')

/** All that decides what a page looks like and is not content. */
const code = ['app', 'components', 'lib', 'messages'] as const
const files = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'site.config.ts',
] as const

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

function surroundings(): string {
  const digest = createHash('sha256')
  const moment = buildInstant()
  const calls = site.calls('fr-FR').map(({ entry: { key, fiche } }) => {
    const closing = fiche.echeances[fiche.fermeture]
    return [key, closing && callState({ ouverture: fiche.ouverture, fermeture: closing }, moment)]
  })
  const days = [buildDay('Europe/Paris'), buildDay('America/Toronto')]
  const { SITE_ORIGIN = '', SITE_BASE_PATH = '' } = process.env
  digest.update(JSON.stringify([process.version, locales, SITE_ORIGIN, SITE_BASE_PATH, days, calls]))
  for (const file of [...code.flatMap(filesBelow), ...files]) {
    if (existsSync(file)) digest.update(file).update(readFileSync(file))
  }
  return digest.digest('hex')
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
