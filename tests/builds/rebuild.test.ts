import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { copyProject } from '../../scripts/project-copy'
import { filesOf } from '../e2e/exported-site'

const folder = '.copies/reprise'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function build(): ReadonlyMap<string, Buffer> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', BUILD_DATE: '2026-11-22T12:00:00Z' },
  })
  expect(status, stdout + stderr).toBe(0)
  const published = join(folder, 'out')
  return new Map(filesOf(published).map((file) => [file, readFileSync(published + file)]))
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  expect(changed, file).not.toBe(text)
  writeFileSync(path, changed)
}

test('a build that takes up kept documents gives the bytes of a whole build', () => {
  copyProject(folder)
  const first = build()
  appendFileSync(join(folder, 'content/annonces/premiers-echanges/fr-CA.mdx'), '\nUne phrase de plus.\n')
  const second = build()
  const changed = [...second].filter(([file, bytes]) => !first.get(file)?.equals(bytes)).map(([file]) => file)
  expect(changed).toContain('/fr-CA/annonces/premiers-echanges/index.html')
  expect(changed.filter((file) => file.endsWith('.html'))).toHaveLength(1)

  edit('content/annonces/signature-protocole/fr-FR.mdx', (text) =>
    text.replace(/^title: .*$/m, 'title: Un autre titre pour la signature'),
  )
  edit('content/lexique.yaml', (text) => text.replace(/definition: /, 'definition: Redite. '))
  const third = build()
  rmSync(join(folder, '.next'), { recursive: true, force: true })
  const whole = build()
  expect([...third.keys()]).toEqual([...whole.keys()])
  expect([...whole].filter(([file, bytes]) => !third.get(file)?.equals(bytes)).map(([file]) => file)).toEqual(
    [],
  )
})
