import { existsSync } from 'node:fs'
import { installDebianPackages } from './debian-packages'

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
  installDebianPackages(packages)
  const missing = absent().map(({ name }) => name)
  if (missing.length === 0) return undefined
  return `${missing.join(', ')} could not be found or installed: on Debian or Ubuntu, run as root apt-get install ${packages.join(' ')}.`
}

function absent() {
  return wanted.filter(({ path }) => !existsSync(path))
}
