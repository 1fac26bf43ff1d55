import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mdx } from '../content/small-site'

mkdirSync('.copies', { recursive: true })
const folder = mkdtempSync('.copies/lisibilite-')
const page = join(folder, 'content/pages/accord')
mkdirSync(page, { recursive: true })
writeFileSync(join(page, 'fiche.yaml'), '')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `npm run lisibilite` in a folder whose one page holds this text. */
function run(text: string, ...options: readonly string[]) {
  writeFileSync(join(page, 'fr-FR.mdx'), mdx('L’accord', 'accord', text))
  return spawnSync(process.execPath, ['--import', 'tsx', resolve('scripts/lisibilite.ts'), ...options], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    encoding: 'utf8',
  })
}
const short = 'Un texte qui se lit bien. On le lit une fois.\n'
const long = `Avant. Un${' mot'.repeat(29)}. Après.\n`

test('the command answers 0 while every entry page is under the bar, and 1 when one is not', () => {
  expect(run(short)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('respectent la barre'),
  })
  const over = run(long)
  expect(over).toMatchObject({ status: 1, stderr: '' })
  expect(over.stdout).toMatch(/^content\/pages\/accord\/fr-FR\.mdx:8:8 {2}30 mots$/m)
})

test('a program gets the same in JSON, for the folder it names', () => {
  const { status, stdout } = run(long, 'accord', '--json')
  const place = { line: 8, column: 8 }
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject([
    { key: 'pages/accord', over: ['1 phrase de plus de 25 mots'], long: [place] },
  ])
})

test('an unknown option or folder answers 2 and says what to type', () => {
  const { status, stderr } = run(short, 'acord', '--jsn')
  expect(status).toBe(2)
  expect(stderr).toMatch(/--json/)
  expect(stderr).toMatch(/accord/)
})
