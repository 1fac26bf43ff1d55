import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the tests of hosts start, where Debian puts it, and the package that brings it. */
const wanted = [
  { name: 'nginx', path: '/usr/sbin/nginx', debianPackage: 'nginx' },
  {
    name: 'brotli_static for nginx',
    path: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    debianPackage: 'libnginx-mod-http-brotli-static',
  },
  { name: 'Caddy', path: '/usr/bin/caddy', debianPackage: 'caddy' },
] as const

/**
 * Sees that nginx, its brotli module and Caddy are there; installs the Debian packages when they are not. Gives a
 * sentence on what is missing and could not be installed, and nothing when all is there.
 */
export function missingHostServers(): string | undefined {
  const packages = absent().map(({ debianPackage }) => debianPackage)
  if (packages.length > 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Servers: installing the Debian packages ${packages.join(' ')}…`)
    spawnSync(
      'sh',
      ['-c', `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
  }
  const missing = absent().map(({ name }) => name)
  if (missing.length === 0) return undefined
  return `${missing.join(', ')} could not be found or installed: on Debian or Ubuntu, run as root apt-get install ${packages.join(' ')}.`
}

function absent() {
  return wanted.filter(({ path }) => !existsSync(path))
}
