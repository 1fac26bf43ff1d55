// Entry of every npm command. Plain JavaScript on purpose: it must run before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${project}node_modules/.installed`
const [command, ...options] = process.argv.slice(2)

refuseOldNode()
installWhatIsMissing()
const run = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${command}.ts`, ...options], {
  cwd: project,
  stdio: 'inherit',
})
process.exit(run.status ?? 1)

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Node ${process.versions.node} est trop ancien : installez Node 20.19 ou plus récent, puis retapez la commande.`,
  )
  process.exit(1)
}

function installWhatIsMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(`${project}package-lock.json`))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  // Not on the standard output, which may be a report that a program reads.
  console.error('Installation de ce qui manque, une minute ou deux…')
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, which a registry mirror
  // may not carry. `--no-save` takes the locked versions and leaves the lock file as it is.
  const flags = ['--no-save', '--no-fund', '--no-audit', '--loglevel=error']
  const install = spawnSync('npm', ['install', ...flags], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error(
      'L’installation a échoué : lisez le message de npm ci-dessus, vérifiez le réseau, puis retapez la commande.',
    )
    process.exit(install.status ?? 1)
  }
  writeFileSync(stamp, lock)
}
