import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { keepFile } from '@/lib/content/kept-file'
import { filesEndingWith } from '../documents'
import { hosts, hostTarget } from '../hosts/target'
import { isCompressible } from '../policy/media-types'
import type { Step } from '../step'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Up to as many texts get the best brotli; a larger site would wait minutes for it, and gain little from a cache. */
const mostAtBest = 1000

const usualCache = join(process.cwd(), '.next', 'cache', 'compressed-copies')

/**
 * Makes the step that writes a `.br` and a `.gz` beside every text, for servers that send them as they are. Copies of
 * what did not change since the last build are taken from the cache.
 */
export function compressedCopies(cache = usualCache, most = mostAtBest): Step {
  return {
    name: 'copies compressées',
    async run({ path }) {
      if (!hosts[hostTarget()].takesCopies) return
      const waiting = (await filesEndingWith(path, '')).filter(isCompressible)
      const isBest = waiting.length <= most
      const used = new Set<string>()
      mkdirSync(cache, { recursive: true })
      const worker = async (): Promise<void> => {
        for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
          const text = readFileSync(file)
          const digest = createHash('sha256').update(text).digest('hex')
          for (const [ending, kept, make] of [
            ['br', `${digest}.${isBest ? 'best' : 'fast'}.br`, () => brotli(text, isBest)],
            ['gz', `${digest}.gz`, () => gzipped(text)],
          ] as const) {
            used.add(kept)
            if (!existsSync(join(cache, kept))) keepFile(join(cache, kept), await make())
            copyFileSync(join(cache, kept), `${file}.${ending}`)
          }
        }
      }
      await Promise.all(Array.from({ length: availableParallelism() }, worker))
      for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name), { force: true })
    },
  }
}

/** The text in brotli. `isBest` takes thirty times as long, for 7 % fewer bytes. */
function brotli(text: Buffer, isBest: boolean): Promise<Buffer> {
  return toBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: isBest ? 11 : 9,
      // What is larger than most documents makes quality 9 ten times slower.
      [constants.BROTLI_PARAM_LGWIN]: isBest ? constants.BROTLI_DEFAULT_WINDOW : 16,
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
