import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { keptFile, keptFolder } from '@/lib/site/kept-documents'
import type { Step } from '../step'

/**
 * Puts the documents of pages that did not change, which Next was not asked to render, among those that it rendered;
 * then keeps them all for the next build, and nothing older. Throws when a page has neither.
 */
export const keptDocuments: Step = {
  name: 'documents inchangés',
  async run({ path }) {
    await mkdir(keptFolder, { recursive: true })
    const current = new Set<string>()
    for (const page of locales.flatMap((locale) => site.pages(locale))) {
      const document = join(path, page.address, 'index.html')
      const kept = keptFile(page)
      current.add(basename(kept))
      if (!existsSync(document)) {
        await mkdir(dirname(document), { recursive: true })
        await copyFile(kept, document)
      } else if (!existsSync(kept)) await keep(document, kept)
    }
    for (const name of await readdir(keptFolder)) {
      if (!current.has(name)) await rm(join(keptFolder, name))
    }
  },
}

/** Whole or not at all: a build that is killed leaves no half document for the next one. */
async function keep(document: string, kept: string): Promise<void> {
  const draft = `${kept}.${process.pid}`
  await copyFile(document, draft)
  await rename(draft, kept)
}
