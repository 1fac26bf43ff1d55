import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Locale, twinLocale } from '@/lib/i18n/locales'
import type { Content } from '../content'
import type { EntryKey } from '../model'
import { collections } from '../schema/fiche'

/**
 * What reviewers read, by path from the project root: the words of a text as its twin was last reviewed against them, so
 * that the words changed since can be shown without any history. One file a text, one line a paragraph: versions of
 * two people merge line by line. The dot keeps the folder out of content, and nothing publishes it.
 */
export type Records = ReadonlyMap<string, string>

const folder = 'content/.relecture'

/** The file that keeps the words of a text of an entry as its twin was last reviewed against them. */
export function recordFile(key: EntryKey, locale: Locale): string {
  return `${folder}/${key}/${locale}.txt`
}

/** Reads the records of a project folder; none when there is no folder of records. */
export function recordsFromDisk(projectFolder: string): Records {
  const root = join(projectFolder, folder)
  if (!existsSync(root)) return new Map()
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(projectFolder, path), 'utf8')]))
}

/** The lines of words that a record keeps. */
export function recordLines(record: string): readonly string[] {
  return record.split(/\r?\n/).filter((line) => line !== '')
}

/** A record or a mark that concerns no pair any more. */
export type Orphan = { readonly file: string; readonly reason: string; readonly hint: string }

/** Records that no text claims, and marks of texts whose twin is gone. */
export function orphansOf(content: Content, records: Records): readonly Orphan[] {
  const claimed = new Set<string>()
  const orphans: Orphan[] = []
  for (const entry of content.entries) {
    for (const text of Object.values(entry.texts)) {
      if (text.frontMatter?.value?.jumeauRelu === undefined) continue
      const twin = twinLocale(text.locale)
      if (entry.texts[twin]) claimed.add(recordFile(entry.key, twin))
      else {
        orphans.push({
          file: text.file,
          reason: `Son en-tête porte « jumeauRelu », mais ${twin}.mdx n’existe pas.`,
          hint: 'Retirez la ligne « jumeauRelu ».',
        })
      }
    }
  }
  for (const file of records.keys()) {
    if (!claimed.has(file))
      orphans.push({ file, reason: reasonOf(content, file), hint: 'Supprimez ce fichier.' })
  }
  return orphans
}

function reasonOf(content: Content, file: string): string {
  const [, , collection, id, name] = file.split('/')
  const known = collections.find((candidate) => candidate === collection)
  const entry = known && content.byKey.get(`${known}/${id}`)
  if (!entry) return 'Aucun dossier de content/ ne correspond à ce texte gardé.'
  return name === 'fr-FR.txt' || name === 'fr-CA.txt'
    ? 'Aucun en-tête de ce dossier ne s’y rapporte plus.'
    : 'Un texte gardé s’appelle fr-FR.txt ou fr-CA.txt.'
}
