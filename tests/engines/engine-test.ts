import { test as base, expect } from '@playwright/test'
import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import type { Engine } from '@/scripts/engines'
import { serve } from '@/scripts/serve'
import { openFirefox } from './firefox'
import { Reader } from './reader'
import { openWebKit } from './webkit'
import type { Settings } from './wire'

/** An engine, and who reads in it. */
export type Visit = Settings & { readonly engine: Engine }

type Fixtures = { readonly visit: Visit; readonly origin: string; readonly window: Reader }

const open = { Firefox: openFirefox, WebKitGTK: openWebKit } as const

/** Tests in a window that all of a project share; what the browser complains of fails the test that made it. */
export const test = base.extend<{ reader: Reader }, Fixtures>({
  visit: [
    { engine: 'Firefox', locale: locales[0], dark: false, older: false },
    { option: true, scope: 'worker' },
  ],
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here.
    async ({}, use) => {
      const { server } = await serve({ folder: 'out', port: 0 })
      // A host that cannot hear languages: which page a neutral address leads to is then the browser’s affair.
      server.prependListener('request', (request) => {
        request.headers['accept-language'] = 'fr'
      })
      const { port } = z.object({ port: z.number() }).parse(server.address())
      await use(`http://localhost:${port}`)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  window: [
    async ({ visit, origin }, use) => {
      const wire = await open[visit.engine](visit)
      console.log(`${visit.engine} ${wire.version}`)
      try {
        await use(await Reader.at(origin, wire))
      } finally {
        await wire.close()
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ window }, use) => {
    await window.width(1280)
    await use(window)
    expect(await window.complaints()).toEqual([])
  },
})

export { expect }
