import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SiteCopy } from './site-copy'
import { table } from './table'

const seconds = 10
const connections = 64
/** The page under load; beside it, a file that is nothing but as many bytes once compressed. */
const address = '/fr-CA/entente/'

/**
 * Loads nginx with one page and with a bare file of the same size, on this machine only. Needs `nginx` and `wrk`; says
 * so instead of a table when one is missing.
 */
export async function loadSection({ published }: SiteCopy): Promise<string> {
  const missing = ['nginx', 'wrk'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  )
  if (missing.length > 0)
    return `Not measured: ${missing.join(' and ')} not found (Debian packages of that name).`

  const folder = join(process.cwd(), '.bench', 'nginx')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(published, join(folder, 'site'), { recursive: true })
  const page = join(folder, 'site', address, 'index.html')
  const packed = gzipSync(readFileSync(page), { level: 9 })
  writeFileSync(`${page}.gz`, packed)
  writeFileSync(join(folder, 'site', 'bare.bin'), randomBytes(packed.length))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, port))

  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  })
  try {
    await untilAnswers(`http://127.0.0.1:${port}/bare.bin`)
    const rows = ['/bare.bin', address, '/bare.bin', address].map((path) => [
      `\`${path}\``,
      ...loaded(`http://127.0.0.1:${port}${path}`),
    ])
    return [
      `${connections} connections for ${seconds} s from the same machine, ${packed.length} bytes a body, in turns.`,
      table(['address', 'requests/s', 'median', 'p99', 'errors'], rows),
    ].join('\n\n')
  } finally {
    nginx.kill('SIGTERM')
  }
}

function nginxConfig(folder: string, port: number): string {
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  default_type application/octet-stream;
  types { text/html html; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    gzip_static on;
  }
}
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.')
  return address.port
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`nginx does not answer at ${url}: see .bench/nginx/error.log.`)
}

function loaded(url: string): readonly string[] {
  const { stdout } = spawnSync(
    'wrk',
    [
      '--threads=1',
      `--connections=${connections}`,
      `--duration=${seconds}s`,
      '--latency',
      '--header=Accept-Encoding: gzip',
      url,
    ],
    { encoding: 'utf8', timeout: (seconds + 20) * 1000 },
  )
  const found = (expression: RegExp) => expression.exec(stdout)?.[1] ?? '–'
  return [
    found(/Requests\/sec:\s+([\d.]+)/),
    found(/^ +50% +([\d.]+\w+)$/m),
    found(/^ +99% +([\d.]+\w+)$/m),
    [/Non-2xx or 3xx responses: (\d+)/, /Socket errors: (.*)/]
      .map(found)
      .filter((text) => text !== '–')
      .join('; ') || '0',
  ]
}
