import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startVerifier } from './verifier'

// Below the project, so that its packages are found.
mkdirSync('.copies', { recursive: true })
const folder = mkdtempSync('.copies/surveiller-')
const page = join(folder, 'content/pages/bourses/fr-CA.mdx')
let verifier: ReturnType<typeof startVerifier>
let said = ''

beforeAll(() => {
  cpSync('tests/fixtures/site/content', join(folder, 'content'), { recursive: true })
  verifier = startVerifier(folder, '--surveiller')
  for (const stream of [verifier.stdout, verifier.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
  }
})

afterAll(() => {
  verifier.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Waits for words said since the last call. */
async function hears(words: RegExp): Promise<void> {
  await expect.poll(() => said, { timeout: 15_000 }).toMatch(words)
  said = ''
}

describe('npm run verifier -- --surveiller', { timeout: 60_000 }, () => {
  test('reports at once, and again after each save', async () => {
    await hears(/Contenu : \d+ fichiers lus.*\n.*prochain enregistrement/)
    const sound = readFileSync(page, 'utf8')
    writeFileSync(page, `${sound}\n<Encadre>\n`)
    await hears(/content\/pages\/bourses\/fr-CA\.mdx:\d+:1 {2}La balise <Encadre> n’est pas fermée/)
    writeFileSync(page, sound)
    await hears(/prochain enregistrement/)
  })

  test.each([
    ['empty', Buffer.alloc(0)],
    ['cut in the middle of a letter', Buffer.from('---\ntitle: É').subarray(0, 12)],
    ['not text', Buffer.from([0, 255, 254, 13, 60, 47])],
  ])('lives through a file that is %s', async (_state, bytes) => {
    const sound = readFileSync(page)
    writeFileSync(page, bytes)
    await hears(/content\/pages\/bourses\/fr-CA\.mdx:\d+:\d+ {2}/)
    writeFileSync(page, sound)
    await hears(/prochain enregistrement/)
  })

  test('lives through the absence of the whole folder', async () => {
    renameSync(join(folder, 'content'), join(folder, 'ailleurs'))
    await hears(/nouvel essai/)
    renameSync(join(folder, 'ailleurs'), join(folder, 'content'))
    await hears(/prochain enregistrement/)
  })

  test('stops on Ctrl + C, without complaint', async () => {
    verifier.kill('SIGINT')
    const [status] = await once(verifier, 'exit')
    expect(status).toBe(0)
  })
})
