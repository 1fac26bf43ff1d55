import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { keepFile } from '@/lib/content/kept-file'
import { codeDigest } from './code-digest'

const folder = join(process.cwd(), '.next', 'cache', 'cartes')

/**
 * The card of that name, as the last build drew it while neither its words nor the code have changed; else drawn now.
 * A name has one kept card, the last. The preview keeps none: its code changes under it.
 */
export async function keptCard(
  name: string,
  words: readonly string[],
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (process.env.NODE_ENV !== 'production') return draw()
  const digest = createHash('sha256')
    .update(JSON.stringify([codeDigest(), words]))
    .digest('hex')
  const kept = join(folder, name, digest)
  try {
    return await readFile(kept)
  } catch {
    const drawn = await draw()
    await rm(join(folder, name), { recursive: true, force: true })
    keepFile(kept, drawn)
    return drawn
  }
}
