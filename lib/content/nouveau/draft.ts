import { locales } from '@/lib/i18n/locales'
import { checkContent } from '../check'
import { type Content, readContent } from '../content'
import type { Fault } from '../fault'
import { everything } from '../publication'
import { createSite } from '../site'
import { ficheFile } from './fiches'
import { kinds } from './options'
import type { NewEntry, Refusal } from './request'
import { mdxFile } from './texts'

/** Files ready to be written, and where the pages will be; or why they cannot be. */
export type Draft = {
  readonly files: ReadonlyMap<string, string>
  readonly addresses: readonly string[]
  readonly refusals: readonly Refusal[]
}

/** Writes an entry in memory and reads it as the site would: whatever the report would fault is refused before. */
export function draftOf(content: Content, entry: NewEntry, today: string): Draft {
  const folder = `content/${kinds[entry.kind]}/${entry.id}`
  const updated = entry.kind === 'page' || entry.kind === 'signataire' ? entry.date : today
  const files = new Map([[`${folder}/fiche.yaml`, ficheFile(content, entry)]])
  for (const text of entry.texts) files.set(`${folder}/${text.locale}.mdx`, mdxFile(entry, text, updated))

  const after = withEntries(content, files)
  const refusals = [...takenAddresses(content, after, entry)]
  if (refusals.length === 0) {
    refusals.push(...newErrors(content, after).map(({ message }) => ({ option: 'slug' as const, message })))
  }
  const site = createSite(after)
  const addresses = entry.texts.flatMap(
    ({ locale }) => site.page(locale, `${kinds[entry.kind]}/${entry.id}`)?.address ?? [],
  )
  return { files, addresses, refusals }
}

/** The content with more folders: what was read once is not read again. */
function withEntries(content: Content, files: ReadonlyMap<string, string>): Content {
  const added = readContent(files, content.assets)
  return {
    ...content,
    files: new Map([...content.files, ...files]),
    entries: [...content.entries, ...added.entries],
    byKey: new Map([...content.byKey, ...added.byKey]),
  }
}

/** In both frames: a page with one text also stands at an address of the other locale. */
function takenAddresses(before: Content, after: Content, entry: NewEntry): readonly Refusal[] {
  const [old, current] = [createSite(before), createSite(after)]
  return locales.flatMap((locale) => {
    const page = current.page(locale, `${kinds[entry.kind]}/${entry.id}`)
    const holder = page && old.pageAt(locale, page.segments)
    if (!holder) return []
    const message = `L’adresse ${page.address} est déjà celle de ${holder.text.file} : changez le titre, ou donnez une autre fin d’adresse avec --slug.`
    return [{ option: 'slug' as const, message }]
  })
}

/** Errors that the report did not have before, as if nothing were a draft: those of other files are not the new entry’s. */
function newErrors(before: Content, after: Content): readonly Fault[] {
  const errors = (content: Content) =>
    checkContent(content, everything).filter(({ severity }) => severity === 'error')
  const found = errors(after)
  if (found.length === 0) return []
  const known = new Set(errors(before).map((fault) => JSON.stringify(fault)))
  return found.filter((fault) => !known.has(JSON.stringify(fault)))
}
