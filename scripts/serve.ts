import { type FileHandle, open } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { byteRange } from '@/lib/export/hosts/byte-range'
import { acceptedCodings } from '@/lib/export/hosts/content-coding'
import { askedAddress, notFoundPage } from '@/lib/export/hosts/site-address'
import { documentFacts } from '@/lib/export/policy/document-facts'
import { type HeaderRule, headerRules, headersFor } from '@/lib/export/policy/header-rules'
import { homeLocale, shoreLocale } from '@/lib/export/policy/locale-choice'
import { isCompressible, mediaTypeOf } from '@/lib/export/policy/media-types'
import { isPrivate } from '@/lib/export/policy/private-files'
import type { Locale } from '@/lib/i18n/locales'
import { basePath } from '@/lib/site/address'

export type RunningServer = { readonly server: Server; readonly address: string }

type Exchange = {
  readonly folder: string
  readonly rules: readonly HeaderRule[]
  /** Addresses that pages have left, with the ones they have now. */
  readonly moved: ReadonlyMap<string, string>
  /** Neutral addresses, with the variant for each locale. */
  readonly neutral: ReadonlyMap<string, Readonly<Record<Locale, string>>>
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/**
 * Serves an exported site the way the generated configurations do: same headers, compressed copies, redirects and 404
 * pages. Rejects with the system's error when the port cannot be had.
 */
export async function serve({ folder, port }: { folder: string; port: number }): Promise<RunningServer> {
  const facts = await documentFacts(folder, basePath)
  const rules = headerRules(facts, basePath)
  const moved = new Map(facts.moved.map(({ from, to }) => [from, to]))
  const neutral = new Map(facts.neutral.map(({ from, targets }) => [from, targets]))
  const server = createServer((request, response) => {
    answer({ folder, rules, moved, neutral, request, response }).catch((error: unknown) => {
      // A reader who leaves in the middle of a file is no fault.
      if (!response.destroyed) console.error(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return { server, address: `http://localhost:${port}${basePath}/` }
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, rules, moved, neutral } = exchange
  const asked = askedAddress(request.url ?? '/', basePath)
  const path = 'path' in asked ? asked.path : '/404.html'
  setHeaders(response, headersFor(rules, path))
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return end(response, 405)
  }
  if ('refused' in asked)
    return asked.refused === 404 ? sendNotFound(exchange, '/') : end(response, asked.refused)
  if (path === '') return redirect(response, 308, `${basePath}/${asked.query}`)
  const languages = request.headers['accept-language'] ?? ''
  const home = path === '/' && homeLocale(languages)
  if (home) return redirect(response, 302, `${basePath}/${home}/`)
  const shore = shoreLocale(languages)
  const variant = shore && neutral.get(path)?.[shore]
  if (variant) return redirect(response, 302, `${basePath}${variant}`)

  const newPath = moved.get(path)
  if (newPath) return redirect(response, 301, `${basePath}${newPath}`)

  const file = path.endsWith('/') ? `${path}index.html` : path
  if (isPrivate(file) || file === notFoundPage(file)) return sendNotFound(exchange, path)
  if (await sendFile(exchange, file, 200)) return
  const index = await openFile(exchange.folder, `${path}/index.html`)
  await index?.close()
  if (index) return redirect(response, 308, `${basePath}${encodeURI(path)}/${asked.query}`)
  return sendNotFound(exchange, path)
}

/** Sends the 404 page of the locale, with its own headers and not those of the address that was asked for. */
async function sendNotFound(exchange: Exchange, path: string): Promise<void> {
  const page = notFoundPage(path)
  setHeaders(exchange.response, headersFor(exchange.rules, page))
  if (!(await sendFile(exchange, page, 404))) end(exchange.response, 404)
}

/** Sends a file, or a compressed copy of it; gives false, and sends nothing, when it is not there. */
async function sendFile(exchange: Exchange, path: string, status: 200 | 404): Promise<boolean> {
  const { folder, request, response } = exchange
  const plain = await openFile(folder, path)
  if (!plain) return false
  let opened = plain
  try {
    response.setHeader('Content-Type', mediaTypeOf(path))
    if (isCompressible(path)) response.appendHeader('Vary', 'Accept-Encoding')
    // A part is a part of the plain file: readers of parts rarely know how to open half a compressed one.
    const codings = request.headers.range
      ? []
      : acceptedCodings(String(request.headers['accept-encoding'] ?? ''))
    for (const { name, ending } of isCompressible(path) ? codings : []) {
      const copy = await openFile(folder, `${path}${ending}`)
      if (!copy) continue
      await plain.close()
      opened = copy
      response.setHeader('Content-Encoding', name)
      break
    }
    await sendBytes(exchange, opened, status)
  } finally {
    await opened.close()
  }
  return true
}

async function sendBytes(
  { request, response }: Exchange,
  file: FileHandle,
  status: 200 | 404,
): Promise<void> {
  const { size, mtimeMs } = await file.stat()
  const coding = response.getHeader('Content-Encoding') ?? 'identity'
  const tag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}-${coding}"`
  response.setHeader('ETag', tag)
  response.setHeader('Accept-Ranges', 'bytes')
  if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304).end()
  // A weak tag cannot confirm the file that `If-Range` speaks of.
  const wanted =
    status === 200 && !request.headers['if-range'] ? byteRange(request.headers.range, size) : undefined
  if (wanted === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${size}`)
    return end(response, 416)
  }
  const { start, end: last } = wanted ?? { start: 0, end: size - 1 }
  if (wanted) response.setHeader('Content-Range', `bytes ${start}-${last}/${size}`)
  response.setHeader('Content-Length', last - start + 1)
  response.writeHead(wanted ? 206 : status)
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(file.createReadStream({ start, end: last, autoClose: false }), response)
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function redirect(response: ServerResponse, status: 301 | 302 | 308, location: string): void {
  response.setHeader('Location', location)
  end(response, status)
}

function end(response: ServerResponse, status: number): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.writeHead(status).end()
}

/** A file of the folder, opened; undefined when there is none. */
async function openFile(folder: string, path: string): Promise<FileHandle | undefined> {
  try {
    const file = await open(join(folder, path), 'r')
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
  return undefined
}
