import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { locales } from '@/lib/i18n/locales'
import { basePath } from '@/lib/site/address'

export type RunningServer = { readonly server: Server; readonly address: string }

/**
 * Serves an exported site the way a static host does: folders by their `index.html`, the base path in front, and the
 * nearest 404 page with status 404. Rejects with the system's error when the port cannot be had.
 */
export async function serve({ folder, port }: { folder: string; port: number }): Promise<RunningServer> {
  const files = sirv(folder, { etag: true, dev: false, extensions: [] })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const isBelow = url === basePath || url.startsWith(`${basePath}/`)
    if (basePath !== '' && !isBelow) return void notFound()
    const [path = '/', query] = (url.slice(basePath.length) || '/').split('?', 2)
    request.url = path.endsWith('/') ? `${path}index.html` : path
    files(request, response, () => void redirectOrNotFound(path, query))

    async function redirectOrNotFound(address: string, query: string | undefined): Promise<void> {
      const folderIndex = join(folder, decode(address), 'index.html')
      if (address.endsWith('/') || !existsSync(folderIndex)) return notFound()
      response
        .writeHead(308, { Location: `${basePath}${address}/${query === undefined ? '' : `?${query}`}` })
        .end()
    }

    async function notFound(): Promise<void> {
      const locale = locales.find((candidate) => request.url?.startsWith(`/${candidate}/`))
      const page = await readFile(join(folder, locale ?? '', '404.html'))
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : page)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return { server, address: `http://localhost:${port}${basePath}/` }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
