import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { publish } from '@/lib/export/publish'
import type { Step } from '@/lib/export/step'
import { read, temporaryFolder, write } from './folders'

const formerSite = { 'index.html': 'ancien', 'fr-CA/index.html': 'ancien\u00a0!', 'carte.png': '\x00\xff' }
const nextSite = { 'index.html': 'nouveau', 'fr-FR/index.html': 'nouveau' }

const sign: Step = {
  name: 'signature',
  run: ({ path }) => appendFile(join(path, 'index.html'), ' signé'),
}

/** A project with a published site and a fresh export. */
function project({ published = formerSite }: { published?: Readonly<Record<string, string>> } = {}) {
  const folder = temporaryFolder()
  if (Object.keys(published).length > 0) write(join(folder, 'out'), published)
  write(join(folder, '.export'), nextSite)
  return folder
}

function run(folder: string, ...steps: readonly Step[]): Promise<void> {
  return publish({ exported: join(folder, '.export'), published: join(folder, 'out'), basePath: '', steps })
}

const besides = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('out.'))

describe('a publication', () => {
  test('replaces the whole site: no file of the former one is left', async () => {
    const folder = project()
    await run(folder, sign)
    expect(read(join(folder, 'out'))).toEqual({ ...nextSite, 'index.html': 'nouveau sign\xc3\xa9' })
  })

  test('makes the first site', async () => {
    const folder = project({ published: {} })
    await run(folder)
    expect(read(join(folder, 'out'))).toEqual(nextSite)
  })

  test('leaves the export as it was, and nothing beside the site', async () => {
    const folder = project()
    await run(folder, sign)
    expect(read(join(folder, '.export'))).toEqual(nextSite)
    expect(besides(folder)).toEqual([])
  })

  test('does steps in order, and side by side those that may be', async () => {
    const folder = project()
    const seen: string[] = []
    const step = (name: string, milliseconds: number): Step => ({
      name,
      run: async () => {
        await setTimeout(milliseconds)
        seen.push(name)
      },
    })
    await publish({
      exported: join(folder, '.export'),
      published: join(folder, 'out'),
      basePath: '',
      steps: [{ together: [[step('lente', 60)], [step('une', 1), step('deux', 1)]] }, step('fin', 1)],
    })
    expect(seen).toEqual(['une', 'deux', 'lente', 'fin'])
  })

  test('shows the former site, whole, while steps run', async () => {
    const folder = project()
    const before = read(join(folder, 'out'))
    let seen = {}
    await run(folder, sign, {
      name: 'lecture',
      run: async () => {
        seen = read(join(folder, 'out'))
      },
    })
    expect(seen).toEqual(before)
  })
})

describe('a publication that fails', () => {
  test('because a step throws, says which one and why, and changes nothing', async () => {
    const folder = project()
    const before = read(join(folder, 'out'))
    const failing: Step = {
      name: 'anciennes adresses',
      run: async ({ path }) => {
        await writeFile(join(path, 'index.html'), 'à moitié')
        throw new Error('la cible n’existe pas')
      },
    }
    await expect(run(folder, sign, failing)).rejects.toThrow(
      'Étape « anciennes adresses » : la cible n’existe pas',
    )
    expect(read(join(folder, 'out'))).toEqual(before)
    expect(besides(folder)).toEqual([])
  })

  test('in one of two steps side by side, waits for the other before it removes the copy', async () => {
    const folder = project()
    let isLate = false
    const late: Step = {
      name: 'cartes',
      run: async ({ path }) => {
        await setTimeout(60)
        await writeFile(join(path, 'carte.png'), 'x')
        isLate = true
      },
    }
    const failing: Step = { name: 'panne', run: () => Promise.reject(new Error('panne')) }
    const publication = publish({
      exported: join(folder, '.export'),
      published: join(folder, 'out'),
      basePath: '',
      steps: [{ together: [[failing], [late]] }],
    })
    await expect(publication).rejects.toThrow('Étape « panne » : panne')
    expect(isLate).toBe(true)
    expect(besides(folder)).toEqual([])
  })

  test('because there is no export, changes nothing', async () => {
    const folder = temporaryFolder()
    write(join(folder, 'out'), formerSite)
    const before = read(join(folder, 'out'))
    await expect(run(folder)).rejects.toThrow(/ENOENT/)
    expect(read(join(folder, 'out'))).toEqual(before)
    expect(besides(folder)).toEqual([])
  })

  test('leaves no site where there was none', async () => {
    const folder = project({ published: {} })
    const failing: Step = { name: 'panne', run: () => Promise.reject(new Error('panne')) }
    await expect(run(folder, failing)).rejects.toThrow('panne')
    expect(readdirSync(folder)).toEqual(['.export'])
  })

  test('because a real disk is full, says so and changes nothing', async ({ skip }) => {
    const folder = temporaryFolder()
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
    // Only root may mount; the same fault is raised at each write of the disk in killed.test.ts, for everyone.
    if (mount.status !== 0) return skip('needs the right to mount a small disk')
    onTestFinished(() => void spawnSync('umount', [folder]))
    write(join(folder, 'out'), formerSite)
    write(join(folder, '.export'), { ...nextSite, 'grand.html': 'x'.repeat(64_000) })
    const before = read(join(folder, 'out'))
    const growing: Step = {
      name: 'index de recherche',
      run: ({ path }) => writeFile(join(path, 'index'), 'x'.repeat(200_000)),
    }
    await expect(run(folder, growing)).rejects.toThrow(/Étape « index de recherche » : ENOSPC/)
    expect(read(join(folder, 'out'))).toEqual(before)
    expect(besides(folder)).toEqual([])
    writeFileSync(join(folder, '.export/plus.html'), 'x'.repeat(64_000))
    await expect(run(folder)).rejects.toThrow(/ENOSPC/)
    expect(read(join(folder, 'out'))).toEqual(before)
    expect(besides(folder)).toEqual([])
  })
})

describe('two publications at once', () => {
  test('both succeed, and the site is wholly one of the two', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = project()
      const signedAs = (name: string): Step => ({
        name,
        run: ({ path }) =>
          Promise.all(Object.keys(nextSite).map((file) => writeFile(join(path, file), name))).then(
            () => undefined,
          ),
      })
      await Promise.all(['a', 'b', 'c'].map((name) => run(folder, signedAs(name))))
      expect(new Set(Object.values(read(join(folder, 'out')))).size).toBe(1)
      expect(Object.keys(read(join(folder, 'out')))).toEqual(Object.keys(nextSite).sort())
      expect(besides(folder)).toEqual([])
    }
  })

  test('one that fails does not touch the other’s work', async () => {
    const folder = project()
    let fail: () => void = () => undefined
    const failed = new Promise<void>((resolve) => {
      fail = resolve
    })
    const waiting: Step = { name: 'attente', run: () => failed }
    const slow = run(folder, waiting, sign)
    await expect(
      run(folder, { name: 'panne', run: () => Promise.reject(new Error('panne')) }),
    ).rejects.toThrow('panne')
    fail()
    await slow
    expect(read(join(folder, 'out'))['index.html']).toBe('nouveau sign\xc3\xa9')
  })
})

describe('what a killed build left behind', () => {
  const deadProcess = spawnSync(process.execPath, ['-e', '']).pid

  test('a site set aside and not replaced is put back', async () => {
    const folder = project({ published: {} })
    write(join(folder, `out.old-${deadProcess}-2`), formerSite)
    write(join(folder, `out.new-${deadProcess}-1`), nextSite)
    const panne: Step = { name: 'panne', run: () => Promise.reject(new Error('panne')) }
    await expect(run(folder, panne)).rejects.toThrow('panne')
    expect(Object.keys(read(join(folder, 'out')))).toEqual(Object.keys(formerSite).sort())
    expect(besides(folder)).toEqual([])
  })

  test('a site half made is removed, one that another process is making is not', async () => {
    const folder = project()
    mkdirSync(join(folder, `out.new-${deadProcess}-1`))
    mkdirSync(join(folder, `out.new-${process.ppid}-1`))
    await run(folder)
    expect(besides(folder)).toEqual([`out.new-${process.ppid}-1`])
  })
})
