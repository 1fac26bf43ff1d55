import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

/** Kinds of files that can name another one. */
const texts = new Set(['.html', '.css', '.js', '.json', '.xml', '.webmanifest', '.svg', '.txt'])

/** An address below `/_next/` as documents and feeds write it; the last part is the name of the file. */
const assetName = /\/_next\/[^"'\s<>()\\]*?([^"'\s<>()\\/?#]+)(?=["'\s<>()\\?#]|$)/g

/** Removes assets of Next that nothing published names, then empty folders, which payloads leave. */
export const frameworkFiles: Step = {
  name: 'fichiers du cadre',
  async run({ path }) {
    await removeUnnamed(path, join(path, '_next'))
    removeEmptyFolders(path)
  },
}

/** Removes files below `folder` that neither a file outside it names, nor one of its own that is kept. */
async function removeUnnamed(path: string, folder: string): Promise<void> {
  const candidates = await filesEndingWith(folder, '')
  const named = new Set<string>()
  for (const file of await filesEndingWith(path, '')) {
    if (file.startsWith(folder) || !texts.has(extname(file))) continue
    const text = withoutStyleNames(readFileSync(file, 'utf8'))
    for (const [, name = ''] of text.matchAll(assetName)) named.add(name)
  }
  const kept = new Set(candidates.filter((file) => named.has(basename(file))))
  // Files of Next name each other by paths of every form: their names are looked for as they are.
  for (const file of kept) {
    if (!texts.has(extname(file))) continue
    const text = readFileSync(file, 'utf8')
    for (const candidate of candidates) if (text.includes(basename(candidate))) kept.add(candidate)
  }
  for (const file of candidates) if (!kept.has(file)) rmSync(file)
}

/** React writes on each inline style the address of the sheet it stands for; nothing fetches it. */
function withoutStyleNames(text: string): string {
  return text.replace(/ data-href="[^"]*"/g, '')
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0 && dirname(folder) !== folder) rmdirSync(folder)
}
