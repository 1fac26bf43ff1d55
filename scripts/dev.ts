import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** `npm run dev`: the editors' live preview. `PORT` changes the port. */
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const preview = spawnSync(process.execPath, [next, 'dev', '--port', process.env.PORT ?? '3000'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
process.exitCode = preview.status ?? 1
