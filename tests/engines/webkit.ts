import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { pathOf } from '@/scripts/engines'
import { openScreen } from './webkit-screen'
import { commands, type Settings, unwrapped, type Wire } from './wire'

const sessionShape = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
})

/** Starts WebKitGTK’s own MiniBrowser by its driver, on a screen that nobody sees. */
export async function openWebKit({ locale, dark }: Settings): Promise<Wire> {
  const screen = await openScreen(locale)
  const port = await freePort()
  const driver = spawn(pathOf('webKitDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: screen.environment,
  })
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    })
    const value = unwrapped(await response.json())
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  await listening(ask, driver)
  const { sessionId, capabilities } = sessionShape.parse(
    await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': miniBrowser(dark) } },
    }),
  )
  return {
    version: capabilities.browserVersion,
    send: (command, parameters) => {
      const [method, path] = commands[command].http
      return ask(method, `/session/${sessionId}/${path}`, method === 'POST' ? (parameters ?? {}) : undefined)
    },
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`)
      driver.kill()
      await once(driver, 'exit')
      await screen.close()
    },
  }
}

function miniBrowser(dark: boolean) {
  return {
    binary: pathOf('miniBrowser'),
    args: [
      '--automation',
      '--javascript-can-open-windows-automatically=true',
      ...(dark ? ['--dark-mode'] : []),
    ],
  }
}

async function listening(
  ask: (method: string, path: string) => Promise<unknown>,
  driver: ChildProcess,
): Promise<void> {
  for (;;) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`)
    const ready = await ask('GET', '/status').then(
      () => true,
      () => false,
    )
    if (ready) return
    await pause(50)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}
