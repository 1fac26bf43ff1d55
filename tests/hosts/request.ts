import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { test } from '@playwright/test'
import { z } from 'zod'

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

const serverSchema = z.object({ folder: z.string(), basePath: z.string(), origin: z.string() })

/** The server that the running test is about: a project of the configuration. */
export function serverOf(): z.infer<typeof serverSchema> {
  return serverSchema.parse(test.info().project.metadata)
}

/** Asks for an address exactly as it is written: nothing is normalised, decompressed or followed. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Sends a request line that no HTTP client would write; gives the status, or 0 when the server hangs up. */
export function statusOfRaw(origin: string, requestLine: string): Promise<number> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${requestLine}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (part) => {
      text += part.toString('latin1')
    })
    socket.on('end', () => socket.end())
    socket.on('close', () => resolve(Number(/^HTTP\/1\.[01] (\d+)/.exec(text)?.[1] ?? 0)))
    socket.on('error', reject)
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${requestLine.slice(0, 60)}`)))
  })
}
