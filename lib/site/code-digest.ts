import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that decides what the site looks like and is not content. */
const folders = ['app', 'components', 'lib', 'messages'] as const
const files = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'site.config.ts',
] as const

let digest: string | undefined

/** A digest of the project's code, messages, packages and settings, read once: what is kept between builds goes by it. */
export function codeDigest(): string {
  digest ??= read()
  return digest
}

function read(): string {
  const { SITE_ORIGIN = '', SITE_BASE_PATH = '' } = process.env
  const sum = createHash('sha256').update(JSON.stringify([process.version, SITE_ORIGIN, SITE_BASE_PATH]))
  for (const file of [...folders.flatMap(filesBelow), ...files]) {
    if (existsSync(file)) sum.update(file).update(readFileSync(file))
  }
  return sum.digest('hex')
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
