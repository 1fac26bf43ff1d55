import { type Browser, chromium } from '@playwright/test'
import { chromiumPath } from './chromium'
import { serve } from './serve'

/** Serves an exported folder to a Chromium for as long as `look` takes. */
export async function withPublishedPages(
  folder: string,
  look: (browser: Browser, origin: string) => Promise<void>,
): Promise<void> {
  const { server, address } = await serve({ folder, port: 0 })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error(`${address} has no port.`)
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    await look(browser, `http://localhost:${bound.port}`)
  } finally {
    await browser.close()
    server.close()
  }
}
