import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { site } from '@/lib/content'
import { keepFile } from '@/lib/content/kept-file'
import { keepables, keptFile, keptFolder } from '@/lib/site/kept-documents'
import type { Step } from '../step'

/**
 * Puts the documents that did not change, which Next was not asked to render, among those that it rendered; then
 * keeps them all for the next build, and nothing older. Throws when there is neither.
 */
export const keptDocuments: Step = {
  name: 'documents inchangés',
  async run({ path }) {
    mkdirSync(keptFolder, { recursive: true })
    const current = new Set<string>()
    for (const keepable of keepables(site)) {
      const document = join(path, keepable.address, 'index.html')
      const kept = keptFile(keepable)
      current.add(basename(kept))
      if (!existsSync(document)) {
        mkdirSync(dirname(document), { recursive: true })
        copyFileSync(kept, document)
      } else if (!existsSync(kept)) keepFile(kept, readFileSync(document))
    }
    for (const name of readdirSync(keptFolder)) {
      if (!current.has(name)) rmSync(join(keptFolder, name))
    }
  },
}
