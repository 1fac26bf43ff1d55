import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { pathOf } from '@/scripts/engines'
import { agreement, call } from './addresses'
import { expect, test } from './engine-test'
import { openScreen } from './webkit-screen'

test('WebKitGTK, not driven by anyone, complains of no page', async ({ origin, visit: { locale } }) => {
  const screen = await openScreen(locale)
  const addresses = [
    '/p/accord/',
    agreement[locale],
    call[locale],
    ...['', 'annonces/', 'recherche/?q=quebec', 'nulle-part/'].map((path) => `/${locale}/${path}`),
  ]
  const browser = spawn(
    // Line by line, or the last ones would be lost with the program.
    'stdbuf',
    [
      '-oL',
      pathOf('miniBrowser'),
      '--enable-write-console-messages-to-stdout=true',
      ...addresses.map((address) => origin + address),
      'data:text/html,<script>console.error("heard")</script>',
    ],
    { env: screen.environment },
  )
  let written = ''
  for (const stream of [browser.stdout, browser.stderr])
    stream.on('data', (bytes) => {
      written += bytes
    })
  // Made without web manifests, WebKitGTK does not know their directive.
  const told = () =>
    written
      .split('\n')
      .filter((line) => line.includes('CONSOLE ') && !line.includes("directive 'manifest-src'"))
  try {
    await expect.poll(told, { timeout: 15_000 }).toEqual([expect.stringContaining('heard')])
    // Nothing tells when the other tabs are done.
    await pause(3000)
    expect(told()).toEqual([expect.stringContaining('heard')])
  } finally {
    browser.kill()
    await once(browser, 'exit')
    await screen.close()
  }
})
