import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentFiles } from '@/scripts/editer/content-files'
import { serveEditor } from '@/scripts/editer/server'

const project = mkdtempSync(join(tmpdir(), 'editer-'))
const file = 'content/pages/accord/fr-CA.mdx'
const path = join(project, file)
const files = contentFiles(project)

let editor: Awaited<ReturnType<typeof serveEditor>>
let key = ''

beforeAll(async () => {
  mkdirSync(join(project, 'content/pages/accord'), { recursive: true })
  mkdirSync(join(project, 'content/pages/ailleurs'), { recursive: true })
  writeFileSync(join(project, 'secret.txt'), 'secret')
  writeFileSync(path, 'Un texte.\r\n', { mode: 0o640 })
  editor = await serveEditor({ project, port: 0, previewOrigin: 'http://localhost:9' })
  key = /name="cle" content="([^"]+)"/.exec((await ask('/')).body)?.[1] ?? ''
})

afterAll(() => {
  editor.server.close()
  rmSync(project, { recursive: true, force: true })
})

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

function ask(address: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const { port } = new URL(editor.address)
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: said }))
    })
    sent.on('error', reject).end(body)
  })
}

const address = () => `/api/texte?fichier=${encodeURIComponent(file)}`

describe('a request', () => {
  test('with the key of the page reads a text', async () => {
    const { status, body } = await ask(address(), { headers: { 'X-Cle': key } })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ text: 'Un texte.\r\n' })
  })

  test.each([
    ['without the key', {}],
    ['with another key', { 'X-Cle': 'x'.repeat(32) }],
    ['for a name that someone points at this machine', { 'X-Cle': 'KEY', Host: 'exemple.org' }],
    ['for the right name at another port', { 'X-Cle': 'KEY', Host: '127.0.0.1:1' }],
    ['from a page of the web', { 'X-Cle': 'KEY', Origin: 'https://exemple.org' }],
    ['from a frame without an origin', { 'X-Cle': 'KEY', Origin: 'null' }],
    ['from another site of this machine', { 'X-Cle': 'KEY', 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused', async (_situation, headers) => {
    const withKey = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'KEY' ? key : value]),
    )
    expect((await ask(address(), { headers: withKey })).status).toBe(403)
  })

  test('to save is refused as a form would send it, and by methods that are not ours', async () => {
    const body = JSON.stringify({ file, text: 'x', version: 'x' })
    const plain = { 'X-Cle': key, 'Content-Type': 'text/plain' }
    expect((await ask('/api/texte', { method: 'POST', headers: plain, body })).status).toBe(403)
    expect((await ask('/api/texte', { method: 'PUT', headers: { 'X-Cle': key } })).status).toBe(403)
    expect((await ask('/', { method: 'POST' })).status).toBe(403)
  })

  test('that holds no sense gets 400, and one that holds too much gets 413', async () => {
    const headers = { 'X-Cle': key, 'Content-Type': 'application/json' }
    expect((await ask('/api/texte', { method: 'POST', headers, body: '{' })).status).toBe(400)
    expect((await ask('/api/texte', { method: 'POST', headers, body: '{"file":1}' })).status).toBe(400)
    const large = JSON.stringify({ file, text: 'x'.repeat(4_100_000), version: '' })
    expect((await ask('/api/texte', { method: 'POST', headers, body: large })).status).toBe(413)
  })

  test('is only heard on this machine', () => {
    expect(editor.server.address()).toMatchObject({ address: '127.0.0.1' })
  })
})

describe('a file outside content', () => {
  test.each([
    '',
    'secret.txt',
    '../secret.txt',
    'content/../secret.txt',
    'content/pages/../../secret.txt',
    'content/pages/../fiche.yaml',
    'content/pages/./fiche.yaml',
    'content/pages/accord/../../../secret.txt',
    'content/pages/accord/notes.txt',
    'content/pages/accord/fr-CA.mdx/',
    'content/pages/accord/fr-CA.mdx\0.txt',
    'content\\pages\\accord\\fr-CA.mdx',
    '/etc/passwd',
    'content/autres/accord/fr-CA.mdx',
  ])('%j is neither read nor written', async (asked) => {
    await expect(files.openText(asked)).rejects.toMatchObject({ status: 403 })
    await expect(files.saveText(asked, 'x', 'x')).rejects.toMatchObject({ status: 403 })
  })

  test('is not reached through a symbolic link, of a file or of a folder', async () => {
    symlinkSync(join(project, 'secret.txt'), join(project, 'content/pages/ailleurs/fr-CA.mdx'))
    symlinkSync(project, join(project, 'content/pages/dehors'))
    writeFileSync(join(project, 'fr-CA.mdx'), 'secret')
    for (const asked of ['content/pages/ailleurs/fr-CA.mdx', 'content/pages/dehors/fr-CA.mdx']) {
      await expect(files.openText(asked)).rejects.toMatchObject({ status: 403 })
      await expect(files.saveText(asked, 'x', 'x')).rejects.toMatchObject({ status: 403 })
    }
    expect(readFileSync(join(project, 'secret.txt'), 'utf8')).toBe('secret')
  })
})

describe('a save', () => {
  test('replaces the file whole, keeps its rights, and leaves nothing beside it', async () => {
    const { version } = await files.openText(file)
    await files.saveText(file, '\uFEFFAutre.\r\n\u00a0', version)
    expect(readFileSync(path)).toEqual(Buffer.from('\uFEFFAutre.\r\n\u00a0'))
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(project, 'content/pages/accord'))).toEqual(['fr-CA.mdx'])
  })

  test('of two at once made from the same text, lets one through', async () => {
    const { version } = await files.openText(file)
    const results = await Promise.allSettled([
      files.saveText(file, 'Un.', version),
      files.saveText(file, 'Deux.', version),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(readFileSync(path, 'utf8')).toBe('Un.')
  })

  test('over a file that has changed is refused', async () => {
    const { version } = await files.openText(file)
    writeFileSync(path, 'Quelqu’un d’autre.')
    await expect(files.saveText(file, 'Moi.', version)).rejects.toMatchObject({ status: 409 })
    expect(readFileSync(path, 'utf8')).toBe('Quelqu’un d’autre.')
  })

  test('of half a character is refused, and a file in another encoding is not opened', async () => {
    const { version } = await files.openText(file)
    await expect(files.saveText(file, '\uD83D', version)).rejects.toMatchObject({ status: 400 })
    writeFileSync(path, Buffer.from('é', 'latin1'))
    await expect(files.openText(file)).rejects.toMatchObject({ status: 415 })
  })
})

test('nothing of the site comes from the editor', () => {
  const sources = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(
    sources.filter((source) => /@codemirror|scripts\/editer/.test(readFileSync(source, 'utf8'))),
  ).toEqual([])
})
