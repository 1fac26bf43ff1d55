import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nginxFile } from '@/lib/export/hosts/nginx-machine'
import { basePath } from '@/lib/site/address'
import { serve } from '@/scripts/serve'

/** Starts a server, `nginx`, `caddy` or `npm-start`, on a port of this machine, with the configuration of a built site. */
const [name = '', folder = 'out', port = ''] = process.argv.slice(2)
if (name === 'npm-start') await serve({ folder, port: Number(port) })
else startProgram(resolve(folder), Number(port))

function startProgram(site: string, port: number): void {
  const temporary = mkdtempSync(join(tmpdir(), 'hosts-'))
  // As on a real machine, the site is found below `root` at its base path.
  if (basePath !== '') symlinkSync(site, join(temporary, basePath))
  const root = basePath === '' ? site : temporary
  const program = name === 'nginx' ? nginx(site, root, port, temporary) : caddy(site, root, port, temporary)
  program.on('exit', (code) => {
    rmSync(temporary, { recursive: true, force: true })
    process.exit(code ?? 1)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => program.kill('SIGTERM'))
}

function nginx(site: string, root: string, port: number, temporary: string) {
  const file = join(temporary, 'nginx.conf')
  writeFileSync(file, nginxFile({ port, root, temporary, configuration: join(site, '.hosts/nginx') }))
  // Started by root, workers would become a user who may not read a private working copy.
  const user = process.getuid?.() === 0 ? ' user root;' : ''
  return spawn('/usr/sbin/nginx', ['-e', 'stderr', '-c', file, '-g', `daemon off;${user}`], {
    stdio: 'inherit',
  })
}

function caddy(site: string, root: string, port: number, temporary: string) {
  const file = join(temporary, 'Caddyfile')
  writeFileSync(
    file,
    `{\n  admin off\n  auto_https off\n}\nhttp://:${port} {\n  root * ${root}\n  import ${site}/.hosts/caddy/site.caddy\n}\n`,
  )
  return spawn('/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: { ...process.env, XDG_DATA_HOME: temporary, XDG_CONFIG_HOME: temporary },
  })
}
