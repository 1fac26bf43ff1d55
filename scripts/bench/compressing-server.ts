import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/x-component',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

type Running = { readonly server: Server; readonly origin: string }

/** Serves a folder on a free port, compressed once and kept, so that the two variants differ by their files only. */
export async function compressingServer(folder: string): Promise<Running> {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = path.endsWith('/') ? `${path}index.html` : path
    const encoding = /\bbr\b/.test(String(request.headers['accept-encoding'])) ? 'br' : 'gzip'
    try {
      const body = kept.get(encoding + file) ?? compressed(join(folder, file), encoding)
      kept.set(encoding + file, body)
      response.writeHead(200, {
        'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': encoding,
        'Cache-Control': 'max-age=600',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return { server, origin: `http://localhost:${address.port}` }
}

function compressed(file: string, encoding: 'br' | 'gzip'): Buffer {
  const body = readFileSync(file)
  return encoding === 'br' ? brotliCompressSync(body) : gzipSync(body)
}
