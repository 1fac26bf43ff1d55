import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { filesEndingWith } from '../documents'
import type { Step } from '../step'

const keptTexts = new Set(['robots.txt', 'security.txt', 'llms.txt'])

/** Removes payload files of the client router, framework folders, and assets that no document or style names. */
export const frameworkFiles: Step = {
  name: 'fichiers du cadre',
  async run({ path }) {
    for (const file of await filesEndingWith(path, '.txt')) {
      if (!keptTexts.has(file.split(sep).at(-1) ?? '')) await rm(file)
    }
    await rm(join(path, '_not-found'), { recursive: true, force: true })
    const documents = await Promise.all(
      (await filesEndingWith(path, '.html')).map((file) => readFile(file, 'utf8')),
    )
    for (const file of await filesEndingWith(join(path, '_next'), '')) {
      const name = file.split(sep).at(-1) ?? ''
      if (!documents.some((html) => html.includes(name))) await rm(file)
    }
    await removeEmptyFolders(path)
  },
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name))
  }
  if ((await readdir(folder)).length === 0 && dirname(folder) !== folder) await rmdir(folder)
}
