import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { publish } from '@/lib/export/publish'
import type { Step } from '@/lib/export/step'
import { read, temporaryFolder, write } from './folders'

/** The disk as it is about to be touched: a test may make the next operations fail. */
const disk = vi.hoisted(() => ({
  count: 0,
  fails: (_operation: string, _count: number): boolean => false,
  code: '',
}))

vi.mock('node:fs/promises', async (original) => {
  const real: Record<string, unknown> = await original()
  const watched = ['cp', 'rename', 'rm', 'writeFile'].map((name) => {
    const operation = real[name]
    if (typeof operation !== 'function') throw new Error(name)
    const replacement = async (...parameters: unknown[]) => {
      disk.count += 1
      if (disk.fails(name, disk.count))
        throw Object.assign(new Error(`${disk.code}: ${name}`), { code: disk.code })
      return operation(...parameters)
    }
    return [name, replacement] as const
  })
  return { ...real, ...Object.fromEntries(watched) }
})

const { writeFile } = await import('node:fs/promises')
const formerSite = { 'index.html': 'ancien', 'fr-CA/index.html': 'ancien' }
const nextSite = { 'index.html': 'nouveau', 'fr-FR/index.html': 'nouveau' }
const signed = { ...nextSite, 'signature.txt': 'signe' }
const sign: Step = { name: 'signature', run: ({ path }) => writeFile(join(path, 'signature.txt'), 'signe') }

function project(): string {
  const folder = temporaryFolder()
  write(join(folder, 'out'), formerSite)
  write(join(folder, '.export'), nextSite)
  return folder
}

function run(folder: string): Promise<void> {
  return publish({
    exported: join(folder, '.export'),
    published: join(folder, 'out'),
    basePath: '',
    steps: [sign],
  })
}

async function operations(): Promise<number> {
  disk.count = 0
  await run(project())
  return disk.count
}

afterEach(() => {
  disk.fails = () => false
})

describe('whichever operation on the disk it happens at', () => {
  test('a full disk leaves the former site in place, at once', async () => {
    const total = await operations()
    expect(total).toBeGreaterThan(3)
    for (let from = 1; from <= total; from += 1) {
      const folder = project()
      disk.count = 0
      disk.code = 'ENOSPC'
      // What is full can still remove and rename.
      disk.fails = (operation, count) => count >= from && (operation === 'cp' || operation === 'writeFile')
      const outcome = await run(folder).then(
        () => 'published',
        (error: Error) => error.message,
      )
      disk.fails = () => false
      expect(outcome).toMatch(/published|ENOSPC/)
      expect(read(join(folder, 'out'))).toEqual(outcome === 'published' ? signed : formerSite)
    }
  })

  test('one operation that fails leaves one site or the other, whole, at once', async () => {
    const total = await operations()
    for (let at = 1; at <= total; at += 1) {
      const folder = project()
      disk.count = 0
      disk.code = 'EIO'
      disk.fails = (_, count) => count === at
      const outcome = await run(folder).then(
        () => 'published',
        () => 'failed',
      )
      disk.fails = () => false
      expect(read(join(folder, 'out')), `operation ${at}`).toEqual(
        outcome === 'published' ? signed : formerSite,
      )
    }
  })

  test('a build that stops dead leaves one site or the other, whole, once the next has begun', async () => {
    const total = await operations()
    let restored = 0
    for (let at = 1; at <= total; at += 1) {
      const folder = project()
      disk.count = 0
      disk.code = 'EKILLED'
      // From there on nothing happens any more, cleaning included, as after kill -9.
      disk.fails = (_, count) => count >= at
      await run(folder).catch(() => undefined)
      disk.fails = () => false
      const missing = !read(folder)['out/index.html']
      if (missing) restored += 1
      await expect(
        publish({
          exported: join(folder, 'nothing'),
          published: join(folder, 'out'),
          basePath: '',
          steps: [],
        }),
      ).rejects.toThrow()
      expect([formerSite, signed], `operation ${at}`).toContainEqual(read(join(folder, 'out')))
    }
    expect(restored, 'the moment between the two renames was met').toBe(1)
  })
})

test('a process killed in mid-write leaves the site in place, and the next run cleans up', async () => {
  const folder = project()
  const build = spawn(process.execPath, ['--import', 'tsx', 'tests/unit/export/endless-build.ts', folder])
  await once(build.stdout, 'data')
  build.kill('SIGKILL')
  await once(build, 'exit')
  expect(Object.keys(read(folder)).some((path) => path.startsWith(`out.new-${build.pid}-`))).toBe(true)
  expect(read(join(folder, 'out'))).toEqual(formerSite)
  await run(folder)
  expect(read(join(folder, 'out'))).toEqual(signed)
  expect(Object.keys(read(folder)).filter((path) => path.startsWith('out.'))).toEqual([])
})
