import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

/** Kinds of files that can name another one. */
const texts = new Set(['.html', '.css', '.js', '.json', '.xml', '.webmanifest', '.svg', '.txt'])

/**
 * Makes the step that removes payload files of the client router, framework folders, and assets of Next that nothing
 * published names. What stands in the public folder is never removed, whatever its name.
 */
export function frameworkFiles(publicFolder: string): Step {
  return {
    name: 'fichiers du cadre',
    async run({ path }) {
      const ownFiles = await filesEndingWith(publicFolder, '')
      const ours = new Set(ownFiles.map((file) => join(path, relative(publicFolder, file))))
      for (const file of await filesEndingWith(path, '.txt')) {
        if (isPayload(file) && !ours.has(file)) await rm(file)
      }
      await rm(join(path, '_not-found'), { recursive: true, force: true })
      await removeUnnamed(path, join(path, '_next'))
      await removeEmptyFolders(path)
    },
  }
}

/** Next names them after the document, `index.txt`, and its parts, `__next.….txt`. */
function isPayload(file: string): boolean {
  return basename(file) === 'index.txt' || /^__next\..*\.txt$/.test(basename(file))
}

/** Removes files below `folder` that neither a file outside it names, nor one of its own that is kept. */
async function removeUnnamed(path: string, folder: string): Promise<void> {
  const candidates = new Set(await filesEndingWith(folder, ''))
  const kept = new Set<string>()
  const toRead = (await filesEndingWith(path, '')).filter((file) => !candidates.has(file))
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    if (!texts.has(extname(file))) continue
    const text = withoutStyleNames(await readFile(file, 'utf8'))
    for (const candidate of candidates) {
      if (kept.has(candidate) || !text.includes(basename(candidate))) continue
      kept.add(candidate)
      toRead.push(candidate)
    }
  }
  for (const file of candidates) if (!kept.has(file)) await rm(file)
}

/** React writes on each inline style the address of the sheet it stands for; nothing fetches it. */
function withoutStyleNames(text: string): string {
  return text.replace(/ data-href="[^"]*"/g, '')
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name))
  }
  if ((await readdir(folder)).length === 0 && dirname(folder) !== folder) await rmdir(folder)
}
