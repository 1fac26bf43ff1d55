import { checkContent } from '@/lib/content/check'
import { type Content, type RawEntry, readContent } from '@/lib/content/content'
import { contentFromDisk } from '@/lib/content/disk'
import type { Fault } from '@/lib/content/fault'
import { brokenAddresses } from '@/lib/content/preview'
import { createSite } from '@/lib/content/site'
import { type Locale, locales } from '@/lib/i18n/locales'
import { basePath } from '@/lib/site/address'

/** What one edits together: the texts and the fiche of a folder, or one shared file. */
export type Folder = {
  readonly id: string
  readonly title: string
  readonly files: readonly string[]
  /** Where the preview shows it, by locale. */
  readonly addresses: Readonly<Partial<Record<Locale, string>>>
}

/** Everything that can be edited in a project, in the order in which folders are listed. */
export function foldersOf(project: string): readonly Folder[] {
  const content = contentFromDisk(project)
  const site = createSite(content)
  const broken = new Map(locales.map((locale) => [locale, brokenAddresses(content, site, locale)]))
  const addressIn = (entry: RawEntry, locale: Locale) => {
    const sound = site.page(locale, entry.key)?.address
    if (sound !== undefined) return basePath + sound
    const found = broken.get(locale)?.find(({ files }) => files.includes(entry.ficheFile))
    return found && `${basePath}/${[locale, ...found.segments].join('/')}/`
  }
  const shared = ['content/sources.yaml', 'content/lexique.yaml'].filter((file) => content.files.has(file))
  return [
    ...content.entries.map((entry) => ({
      id: entry.key,
      title: titleOf(entry),
      files: [...locales.flatMap((locale) => entry.texts[locale]?.file ?? []), entry.ficheFile].filter(
        (file) => content.files.has(file),
      ),
      addresses: Object.fromEntries(locales.map((locale) => [locale, addressIn(entry, locale)])),
    })),
    ...shared.map((file) => ({
      id: file,
      title: file.replace('content/', ''),
      files: [file],
      addresses: {},
    })),
  ]
}

/** The report on some files, with texts that are not saved yet in the place of those on disk. */
export function faultsOf(
  project: string,
  files: readonly string[],
  unsaved: Readonly<Record<string, string>>,
): readonly Fault[] {
  const disk = contentFromDisk(project)
  const content: Content = readContent(new Map([...disk.files, ...Object.entries(unsaved)]), disk.assets)
  return checkContent(content).filter((fault) => files.includes(fault.file))
}

function titleOf(entry: RawEntry): string {
  for (const locale of locales) {
    const title = entry.texts[locale]?.frontMatter?.value?.title
    if (title !== undefined) return title
  }
  return entry.id
}
