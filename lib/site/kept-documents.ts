import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, printsIn, type Site, site } from '@/lib/content'
import { buildInstant, dayAt } from '@/lib/content/build-date'
import { callState } from '@/lib/content/call-state'
import { isPreviewBuild } from '@/lib/content/view'
import { localeFacts, locales } from '@/lib/i18n/locales'
import { codeDigest } from './code-digest'

/** Where finished documents are kept between builds. Removing it, or `.next`, makes the next build a whole one. */
export const keptFolder = join(process.cwd(), '.next', 'cache', 'documents')

let print: ((page: Page) => string) | undefined

/**
 * The file that keeps a page's document while nothing that the page shows has changed: its text, the data, titles and
 * addresses of the content, the code, the day, the state of the calls, what is published and what is archived.
 */
export function keptFile(page: Page): string {
  print ??= printsIn(surroundings(site, buildInstant(), isPreviewBuild()))
  return join(keptFolder, `${print(page)}.html`)
}

/** Whether a build may take the page's document from the last one. Never so in the preview, which has no builds. */
export function isKept(page: Page): boolean {
  return process.env.NODE_ENV === 'production' && existsSync(keptFile(page))
}

/**
 * All that a page shows and that is not content: the code, the day on both shores, the state of the calls, and what is
 * on the site at all, as an announcement appears in lists and a page leaves menus without a change of content.
 */
export function surroundings(site: Site, moment: number, drafts: boolean): string {
  const days = locales.map((locale) => dayAt(moment, localeFacts[locale].timeZone))
  const publications = locales.map((locale) =>
    site.pages(locale).map(({ entry, publication }) => [entry.key, publication]),
  )
  const calls = [...site.calls('fr-FR'), ...site.archives('fr-FR', 'appels')].map(
    ({ entry: { key, fiche } }) => {
      const closing = fiche.echeances[fiche.fermeture]
      return [key, closing && callState({ ouverture: fiche.ouverture, fermeture: closing }, moment)]
    },
  )
  return JSON.stringify([codeDigest(), days, calls, publications, drafts])
}
