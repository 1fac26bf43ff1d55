import { type Locale, locales } from '@/lib/i18n/locales'
import type { PublicFiles } from './assets'
import type { ContentFiles } from './files'
import { frontMatterOf, type MdxText, readMdx } from './mdx-text'
import type { EntryKey } from './model'
import { type Collection, collections, type Fiches, ficheSchemas } from './schema/fiche'
import { type FrontMatter, frontMatterSchema } from './schema/front-matter'
import { type LexiqueEntry, lexiqueSchema } from './schema/lexique'
import { type Source, sourcesSchema } from './schema/sources'
import { readYaml, type YamlText } from './yaml-text'

/** One MDX file as read; its body is parsed when first asked for. */
export type RawText = {
  readonly file: string
  readonly locale: Locale
  readonly text: string
  /** Undefined when the file does not begin with front matter. */
  readonly frontMatter: YamlText<FrontMatter> | undefined
  mdx(): MdxText
}

/** One folder as read, sound or not. */
export type RawEntry = {
  [C in Collection]: {
    readonly key: EntryKey
    readonly collection: C
    readonly id: string
    readonly folder: string
    readonly ficheFile: string
    readonly fiche: YamlText<Fiches[C]> | undefined
    readonly texts: Readonly<Partial<Record<Locale, RawText>>>
  }
}[Collection]

/** All content as read, before anything is said of its soundness. */
export type Content = {
  readonly files: ContentFiles
  readonly assets: PublicFiles
  readonly entries: readonly RawEntry[]
  /** The same entries by `collection/id`. */
  readonly byKey: ReadonlyMap<string, RawEntry>
  readonly sources: YamlText<Record<string, Source>>
  readonly lexique: YamlText<Record<string, LexiqueEntry>>
  /** Files that stand where content does not look for any. */
  readonly strays: readonly string[]
}

export const sourcesFile = 'content/sources.yaml'
export const lexiqueFile = 'content/lexique.yaml'
const shared = new Set([sourcesFile, lexiqueFile])
const entryFile = /^content\/([^/]+)\/([^/]+)\/(fiche\.yaml|fr-FR\.mdx|fr-CA\.mdx)$/

/** Reads texts into folders, fiches and front matter. Never throws: faults stay attached to what they concern. */
export function readContent(saved: ContentFiles, assets: PublicFiles): Content {
  const files: ContentFiles = new Map([...saved].map(([path, text]) => [path, withoutOldMarks(text)]))
  const folders = new Map<string, { collection: Collection; id: string }>()
  const strays: string[] = []
  for (const path of files.keys()) {
    const match = entryFile.exec(path)
    const collection = collections.find((name) => name === match?.[1])
    if (match?.[2] !== undefined && collection) {
      folders.set(`content/${collection}/${match[2]}`, { collection, id: match[2] })
    } else if (!shared.has(path)) strays.push(path)
  }
  const entries = [...folders].map(([folder, { collection, id }]) => readEntry(files, folder, collection, id))
  return {
    files,
    assets,
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry] as const)),
    sources: readYaml(
      { file: sourcesFile, text: files.get(sourcesFile) ?? '', linesBefore: 0 },
      sourcesSchema,
    ),
    lexique: readYaml(
      { file: lexiqueFile, text: files.get(lexiqueFile) ?? '', linesBefore: 0 },
      lexiqueSchema,
    ),
    strays,
  }
}

/**
 * A byte order mark is no letter, and would move every column of the first line. A `\r` alone ends a line for Markdown and
 * for editors, but not for YAML: as `\n`, it does for all, and every place stays the same.
 */
function withoutOldMarks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n')
}

function readEntry(files: ContentFiles, folder: string, collection: Collection, id: string): RawEntry {
  const ficheFile = `${folder}/fiche.yaml`
  const text = files.get(ficheFile)
  const input = text === undefined ? undefined : { file: ficheFile, text, linesBefore: 0 }
  const common = {
    key: `${collection}/${id}` as const,
    id,
    folder,
    ficheFile,
    texts: readTexts(files, folder),
  }
  switch (collection) {
    case 'pages':
      return { ...common, collection, fiche: input && readYaml(input, ficheSchemas.pages) }
    case 'signataires':
      return { ...common, collection, fiche: input && readYaml(input, ficheSchemas.signataires) }
    case 'annonces':
      return { ...common, collection, fiche: input && readYaml(input, ficheSchemas.annonces) }
    case 'appels':
      return { ...common, collection, fiche: input && readYaml(input, ficheSchemas.appels) }
  }
}

function readTexts(files: ContentFiles, folder: string): Partial<Record<Locale, RawText>> {
  const texts: Partial<Record<Locale, RawText>> = {}
  for (const locale of locales) {
    const file = `${folder}/${locale}.mdx`
    const text = files.get(file)
    if (text !== undefined) texts[locale] = readText(file, locale, text)
  }
  return texts
}

function readText(file: string, locale: Locale, text: string): RawText {
  const yaml = frontMatterOf(text)
  let parsed: MdxText | undefined
  return {
    file,
    locale,
    text,
    frontMatter:
      yaml === undefined ? undefined : readYaml({ file, text: yaml, linesBefore: 1 }, frontMatterSchema),
    mdx() {
      parsed ??= readMdx(file, text)
      return parsed
    },
  }
}
