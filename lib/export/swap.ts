import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Beside `out/` stand, during a build and after one that was killed, `out.new-<process>-<n>` (a site being made) and
 * `out.old-<process>-<n>` (the site it replaces). The number of the process tells a folder that is being worked on
 * from one that was left behind, so builds at the same time never touch each other's, and the last to end is the one
 * that is published.
 */
const inUse = new Set<string>()
let count = 0

/** Where to make the next site: a name that nobody else uses. */
export function stagingFolder(published: string): string {
  return ownFolder(published, 'new')
}

/**
 * Puts the site made at `staging` in the place of `published`. Node has no call that exchanges two folders, so it
 * takes two renames: for the few microseconds between them a reader of `published` finds nothing, and a process killed
 * there leaves the former site beside, where `recover` finds it. Throws the system's error; `published` then stands.
 */
export async function swap(staging: string, published: string): Promise<void> {
  for (;;) {
    const previous = ownFolder(published, 'old')
    const wasThere = await renamed(published, previous)
    try {
      await rename(staging, published)
    } catch (error) {
      // Another build has put its own site there in between: ours comes after it.
      if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) {
        await discard(previous)
        continue
      }
      if (wasThere) await rename(previous, published).catch(() => undefined)
      throw error
    }
    inUse.delete(staging)
    // A former site that cannot be removed now is removed by the next build; the new one is published all the same.
    await discard(previous).catch(() => inUse.delete(previous))
    return
  }
}

/** Puts back a site that a killed build set aside and did not replace, and removes what it left half done. */
export async function recover(published: string): Promise<void> {
  for (const name of await leftovers(published, 'old')) {
    if (await exists(published)) {
      if (isAbandoned(name)) await discard(name)
    } else await renamed(name, published)
  }
  for (const name of await leftovers(published, 'new')) if (isAbandoned(name)) await discard(name)
}

/** Removes a folder of this module; nothing happens when it is not there. */
export async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  inUse.delete(folder)
}

function ownFolder(published: string, kind: 'new' | 'old'): string {
  count += 1
  const folder = `${published}.${kind}-${process.pid}-${count}`
  inUse.add(folder)
  return folder
}

async function leftovers(published: string, kind: 'new' | 'old'): Promise<readonly string[]> {
  const start = `${basename(published)}.${kind}-`
  const names = await readdir(dirname(published))
  return names
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => join(dirname(published), name))
}

function isAbandoned(folder: string): boolean {
  const owner = Number(/-(\d+)-\d+$/.exec(folder)?.[1])
  return owner === process.pid ? !inUse.has(folder) : !isRunning(owner)
}

function isRunning(owner: number): boolean {
  if (!Number.isInteger(owner)) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    // EPERM: it runs, for someone else.
    return codeOf(error) === 'EPERM'
  }
}

/** Renames, and says whether there was something to rename. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
