import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesEndingWith } from '../documents'
import { hostTarget } from '../hosts/target'
import { isCompressible } from '../policy/media-types'
import type { Step } from '../step'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Brotli at its best costs forty times gzip: what did not change since the last build is not compressed again. */
const cache = join(process.cwd(), '.next', 'cache', 'compressed-copies')

/** Writes a `.br` and a `.gz` beside every text, for servers that send them as they are. */
export const compressedCopies: Step = {
  name: 'copies compressées',
  async run({ path }) {
    if (hostTarget() !== 'serveur') return
    await mkdir(cache, { recursive: true })
    const waiting = (await filesEndingWith(path, '')).filter(isCompressible)
    const kept = new Set<string>()
    const worker = async (): Promise<void> => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const text = await readFile(file)
        for (const [ending, compressed] of [
          ['br', brotli],
          ['gz', gzipped],
        ] as const) {
          const name = `${createHash('sha256').update(text).digest('hex')}.${ending}`
          kept.add(name)
          await writeFile(`${file}.${ending}`, await cached(name, () => compressed(text)))
        }
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, worker))
    for (const name of await readdir(cache)) if (!kept.has(name)) await rm(join(cache, name), { force: true })
  },
}

/** The text in brotli, at its highest quality. */
export function brotli(text: Buffer): Promise<Buffer> {
  return toBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}

/** The text in gzip, the same bytes on every machine: no time, and no name of the system (RFC 1952, § 2.3.1). */
export async function gzipped(text: Buffer): Promise<Buffer> {
  const compressed = await toGzip(text, { level: 9 })
  compressed[9] = 255
  return compressed
}

async function cached(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(cache, name)
  try {
    return await readFile(file)
  } catch {
    const made = await make()
    // Whole or not at all: a build that is killed leaves no half copy for the next one.
    const draft = `${file}.${process.pid}`
    await writeFile(draft, made)
    await rename(draft, file)
    return made
  }
}
