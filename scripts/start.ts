import { spawnSync } from 'node:child_process'
import { serve } from './serve'

/** `npm start`: checks, builds, and serves the exported site on http://localhost:3000 (`PORT` changes the port). */
const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

const port = Number(process.env.PORT ?? 3000)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT=${process.env.PORT} n’est pas un numéro de port : choisissez un nombre de 1 à 65535.`)
  process.exit(1)
}
try {
  const { address } = await serve({ folder: 'out', port })
  console.log(`Le site est servi à ${address} (Ctrl+C pour arrêter).`)
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    isTaken
      ? `Le port ${port} est déjà pris : arrêtez l’autre programme, ou lancez PORT=${port + 1} npm start.`
      : error,
  )
  process.exit(1)
}
