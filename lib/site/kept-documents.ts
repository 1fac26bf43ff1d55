import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, printsIn, type Site, site } from '@/lib/content'
import { buildInstant, dayAt } from '@/lib/content/build-date'
import { callState } from '@/lib/content/call-state'
import { isPreviewBuild } from '@/lib/content/view'
import { localeFacts, locales } from '@/lib/i18n/locales'
import { codeDigest } from './code-digest'
import { neutralAddress, type Subject, subjects } from './neutral'

/** Where finished documents are kept between builds. Removing it, or `.next`, makes the next build a whole one. */
export const keptFolder = join(process.cwd(), '.next', 'cache', 'documents')

/** A document that a build may take from the last one, and the pages that it shows something of. */
export type Keepable = { readonly address: string; readonly pages: readonly Page[] }

/** The documents of a site that are kept: its pages in both locales, and its neutral addresses. */
export function keepables(whole: Site): readonly Keepable[] {
  return [
    ...locales.flatMap((locale) => whole.pages(locale)).map(pageDocument),
    ...subjects(whole).map(neutralDocument),
  ]
}

/** A page's document. */
export function pageDocument(page: Page): Keepable {
  return { address: page.address, pages: [page] }
}

/** The document at the neutral address of a subject. */
export function neutralDocument({ entry, pages }: Subject): Keepable {
  return { address: neutralAddress(entry), pages: locales.map((locale) => pages[locale]) }
}

let print: ((page: Page) => string) | undefined

/**
 * The file that keeps a document while nothing that it shows has changed: texts, the data, titles and addresses of the
 * content, the code, the day, the state of the calls, what is published and what is archived.
 */
export function keptFile({ address, pages }: Keepable): string {
  print ??= printsIn(surroundings(site, buildInstant(), isPreviewBuild()))
  const name = createHash('sha256').update(JSON.stringify([address, ...pages.map(print)]))
  return join(keptFolder, `${name.digest('hex')}.html`)
}

/** Whether a build may take a document from the last one. Never so in the preview, which has no builds. */
export function isKept(document: Keepable): boolean {
  return process.env.NODE_ENV === 'production' && existsSync(keptFile(document))
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
