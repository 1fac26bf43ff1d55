import { cp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Step } from './step'

type Publication = {
  /** Where Next wrote its export. */
  readonly exported: string
  /** The folder that hosts serve. */
  readonly published: string
  readonly basePath: string
  readonly steps: readonly Step[]
}

/**
 * Copies the export, runs the steps on the copy, then swaps it in whole. Throws what a step throws, after removing
 * the copy; `published` is then untouched.
 */
export async function publish({ exported, published, basePath, steps }: Publication): Promise<void> {
  await recover(published)
  const staging = `${published}.new-${process.pid}`
  const previous = `${published}.old-${process.pid}`
  try {
    await cp(exported, staging, { recursive: true })
    for (const step of steps) await step.run({ path: staging, basePath })
    if (await exists(published)) await rename(published, previous)
    await rename(staging, published)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    await recover(published)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}

/** Puts back a site that an earlier run set aside and did not replace, and removes what it left half done. */
async function recover(published: string): Promise<void> {
  const folder = dirname(published)
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${basename(published)}.old-`)) {
      if (await exists(published)) await rm(join(folder, name), { recursive: true, force: true })
      else await rename(join(folder, name), published)
    } else if (name.startsWith(`${basename(published)}.new-`)) {
      await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
