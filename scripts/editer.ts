import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { serveEditor } from './editer/server'

/**
 * `npm run editer`: the texts and the live preview side by side in a browser, on this machine only. `PORT` changes the
 * port of the preview; the editor takes the next one.
 */
const port = Number(process.env.PORT ?? 3000)
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const preview = spawn(process.execPath, [next, 'dev', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
try {
  const { server, address } = await serveEditor({
    project: process.cwd(),
    port: port + 1,
    previewOrigin: `http://localhost:${port}`,
  })
  console.log(`Ouvrez ${address} dans votre navigateur (Ctrl + C pour arrêter).`)
  const stop = () => {
    preview.kill()
    server.close()
    server.closeAllConnections()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  preview.on('exit', stop)
} catch (error) {
  preview.kill()
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    isTaken ? `Le port ${port + 1} est déjà pris : lancez PORT=${port + 10} npm run editer.` : error,
  )
  process.exitCode = 1
}
