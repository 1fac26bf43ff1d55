import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { z } from 'zod'
import { contentFiles, Refusal } from './content-files'
import { faultsOf, foldersOf } from './folders'
import { refusalOf } from './request-guard'

const saveSchema = z.strictObject({ file: z.string(), text: z.string(), version: z.string() })
const checkSchema = z.strictObject({
  files: z.array(z.string()),
  unsaved: z.record(z.string().regex(/^content\//), z.string()),
})
const largestRequest = 4_000_000

type Options = { readonly project: string; readonly port: number; readonly previewOrigin: string }

/**
 * Serves the editing page of a project on this machine only. `previewOrigin` is that of `npm run dev`, shown in a frame.
 * Rejects with the system's error when the port cannot be had.
 */
export async function serveEditor(options: Options): Promise<{ server: Server; address: string }> {
  const key = randomBytes(24).toString('base64url')
  const files = contentFiles(options.project)
  const script = await bundledScript()
  const page = readFileSync(beside('browser/page.html'), 'utf8')
    .replaceAll('{{cle}}', key)
    .replaceAll('{{apercu}}', options.previewOrigin)
  const style = readFileSync(beside('browser/style.css'), 'utf8')

  const routes: Record<string, (request: IncomingMessage) => Answer | Promise<Answer>> = {
    'GET /': () => ({ type: 'text/html', body: page }),
    'GET /editeur.js': () => ({ type: 'text/javascript', body: script }),
    'GET /editeur.css': () => ({ type: 'text/css', body: style }),
    'GET /api/dossiers': () => json(foldersOf(options.project)),
    'GET /api/texte': async (request) => json(await files.openText(queryOf(request).get('fichier') ?? '')),
    'POST /api/texte': async (request) => {
      const { file, text, version } = saveSchema.parse(await bodyOf(request))
      return json({ version: await files.saveText(file, text, version) })
    },
    'POST /api/rapport': async (request) => {
      const { files: asked, unsaved } = checkSchema.parse(await bodyOf(request))
      return json(faultsOf(options.project, asked, unsaved))
    },
  }

  const server = createServer((request, response) => {
    setHeaders(response, options.previewOrigin, key)
    const refused = refusalOf(request, portOf(server), key)
    if (refused) return send(response, 403, json({ message: `Demande refusée (${refused}).` }))
    const route = routes[`${request.method} ${(request.url ?? '/').split('?', 1)[0]}`]
    if (!route) return send(response, 404, json({ message: 'Cette adresse n’existe pas.' }))
    Promise.resolve(request)
      .then(route)
      .then(
        (answer) => send(response, 200, answer),
        (error: unknown) => send(response, ...failure(error)),
      )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return { server, address: `http://127.0.0.1:${portOf(server)}/` }
}

type Answer = { readonly type: string; readonly body: string }

function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) }
}

function failure(error: unknown): [number, Answer] {
  if (error instanceof Refusal) return [error.status, json({ message: error.message })]
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return [400, json({ message: 'Cette demande ne peut pas être lue.' })]
  console.error(error)
  return [500, json({ message: `Le fichier n’a pas pu être traité : ${String(error)}` })]
}

function send(response: ServerResponse, status: number, { type, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

function setHeaders(response: ServerResponse, previewOrigin: string, key: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // The text areas write their own style sheet.
    `style-src 'self' 'nonce-${key}'`,
    // The wavy lines under faults.
    'img-src data:',
    "connect-src 'self'",
    `frame-src ${previewOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  response.setHeader('Content-Security-Policy', policy.join('; '))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > largestRequest) throw new Refusal(413, 'Ce texte est trop long pour être enregistré ici.')
    parts.push(bytes)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '/', 'http://127.0.0.1').searchParams
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

async function bundledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [beside('browser/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    legalComments: 'none',
  })
  return outputFiles.map((file) => file.text).join('')
}
