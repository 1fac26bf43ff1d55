import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject } from '../../scripts/project-copy'

const folder = '.copies/echecs'
const formerSite = { 'index.html': 'le dernier bon site', '404.html': '\u00a0!' }
const build = ['--import', 'tsx', 'scripts/build.ts']
const bareBuild = [createRequire(import.meta.url).resolve('next/dist/bin/next'), 'build']

beforeAll(() => {
  copyProject(folder)
  mkdirSync(`${folder}/out`)
  for (const [name, text] of Object.entries(formerSite)) writeFileSync(`${folder}/out/${name}`, text)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command in the copy with one file changed, and puts the file back. */
function run(command: readonly string[], file: string, change: (text: string) => string) {
  const path = join(folder, file)
  const sound = readFileSync(path, 'utf8')
  writeFileSync(path, change(sound))
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    // Vitest sets NODE_ENV to `test`, which Next would take for the mode to build in.
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync(path, sound)
  return { status, said: stdout + stderr }
}

function expectFormerSite() {
  expect(readdirSync(`${folder}/out`).sort()).toEqual(Object.keys(formerSite).sort())
  for (const [name, text] of Object.entries(formerSite))
    expect(readFileSync(`${folder}/out/${name}`, 'utf8')).toBe(text)
  expect(readdirSync(folder).filter((name) => name.startsWith('out.'))).toEqual([])
}

const accord = 'content/pages/accord/fr-CA.mdx'
const brokenLink = (text: string) => `${text}\nVoir [la suite](/pages/nulle-part).\n`

describe('a build that fails says why, exits non-zero and leaves the last site in place', () => {
  test('for a fault of content, before Next is started', () => {
    const { status, said } = run(build, accord, brokenLink)
    expect(status).toBe(1)
    expect(said).toMatch(/content\/pages\/accord\/fr-CA\.mdx:\d+:\d+ .*nulle-part/)
    expect(said).toContain('Le dernier site construit est intact.')
    expect(said).not.toContain('Next.js')
    expectFormerSite()
  })

  test('for a client component, before Next is started', () => {
    const { status, said } = run(build, 'components/layout/Footer.tsx', (text) => `'use client'\n${text}`)
    expect(status).toBe(1)
    expect(said).toMatch(/components\/layout\/Footer\.tsx:1:1 .*« use client ».*\n.*components\/elements/)
    expect(said).not.toContain('Next.js')
    expectFormerSite()
  })

  test('for code that does not compile', () => {
    const { status, said } = run(build, 'app/robots.ts', (text) => `${text}\n}{`)
    expect(status).toBe(1)
    expect(said).toContain('robots.ts')
    expect(said).toContain('Le dernier site construit est intact.')
    expectFormerSite()
  })

  test('for a fault of content that Next does not see, under a bare `next build`', () => {
    const { status, said } = run(bareBuild, accord, brokenLink)
    expect(said).toMatch(/content\/pages\/accord\/fr-CA\.mdx:\d+:\d+ .*nulle-part/)
    expect(said).toContain('Le site n’est pas publié')
    expect(status).toBe(1)
    expectFormerSite()
  })

  test('for a document that the adapter refuses', () => {
    const { status, said } = run(build, 'app/(chooser)/layout.tsx', (text) =>
      text.replace('<body>', '<body><script>{`alert(1)`}</script>'),
    )
    expect(said).toMatch(/Étape « documents » : .*index\.html : scripts du cadre : .*« alert\(1\) »/)
    expect(status).toBe(1)
    expectFormerSite()
  })
})
