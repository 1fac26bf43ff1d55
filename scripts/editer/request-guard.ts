import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Why a request must be refused, or undefined. The editor writes files, so that no page of the web may speak to it:
 * - `Host` must name this machine, or a domain that someone points at 127.0.0.1 (DNS rebinding) would be let in;
 * - `Origin` and `Sec-Fetch-Site`, when sent, must be the editor’s own (cross-site request forgery);
 * - whatever reads or writes content must carry the key that only the editor’s page holds.
 */
export function refusalOf(request: IncomingMessage, port: number, key: string): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host = '', origin } = request.headers
  if (!hosts.includes(host)) return 'Host'
  if (origin !== undefined && origin !== `http://${host}`) return 'Origin'
  const site = request.headers['sec-fetch-site']
  const path = request.url ?? '/'
  const isApi = path.startsWith('/api/')
  // A link or a bookmark may open the page; nothing else may come from elsewhere.
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && path !== '/') return 'Sec-Fetch-Site'
  if (request.method !== 'GET' && request.method !== 'POST') return 'méthode'
  if (request.method === 'POST' && !isApi) return 'méthode'
  if (!isApi) return undefined
  if (request.method === 'POST' && request.headers['content-type'] !== 'application/json')
    return 'Content-Type'
  return isSame(String(request.headers['x-cle'] ?? ''), key) ? undefined : 'X-Cle'
}

function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)]
  return a.length === b.length && timingSafeEqual(a, b)
}
