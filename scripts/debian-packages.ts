import { spawnSync } from 'node:child_process'

/** Installs Debian packages where that can be done: as root, with apt-get. Says so; whether it worked is for the caller to see. */
export function installDebianPackages(packages: readonly string[]): void {
  if (packages.length === 0 || process.getuid?.() !== 0) return
  if (spawnSync('apt-get', ['--version']).status !== 0) return
  console.log(`Installing the Debian packages ${packages.join(' ')}…`)
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
