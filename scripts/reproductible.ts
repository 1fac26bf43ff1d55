import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { copyProject } from './project-copy'

/**
 * `npm run reproductible`: builds the project twice, in two folders without any cache, as of one `BUILD_DATE`, and
 * compares every byte. With a folder as argument, such as `out`, compares one such build with what is there. Exit 1
 * when a file differs.
 */
process.env.BUILD_DATE ||= new Date().toISOString()
const [given] = process.argv.slice(2)
const first = given ?? build('.copies/une')
const second = build('.copies/autre')

const differences = differencesBetween(digests(first), digests(second))
for (const line of differences) console.error(line)
console.log(
  differences.length === 0
    ? `Deux constructions, les mêmes octets : ${digests(second).size} fichiers.`
    : `Deux constructions diffèrent : ${differences.length} fichiers.`,
)
process.exitCode = differences.length > 0 ? 1 : 0
if (differences.length === 0) rmSync('.copies', { recursive: true, force: true })

function build(folder: string): string {
  copyProject(folder)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  return `${folder}/out`
}

/** A digest of each file, by its path from the folder. */
function digests(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

function differencesBetween(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .filter((path) => one.get(path) !== other.get(path))
    .map((path) => {
      if (!one.has(path)) return `${path} : seulement dans la seconde`
      return other.has(path) ? `${path} : contenu différent` : `${path} : seulement dans la première`
    })
}
