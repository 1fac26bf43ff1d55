import { defineConfig } from '@playwright/test'
import type { Visit } from './engine-test'

/** In each engine a reader of each shore, one by day, one by night. Firefox can also be what it was yesterday. */
const visits: readonly Visit[] = [
  { engine: 'Firefox', locale: 'fr-FR', dark: false, older: true },
  { engine: 'Firefox', locale: 'fr-CA', dark: true, older: false },
  { engine: 'WebKitGTK', locale: 'fr-FR', dark: false, older: false },
  { engine: 'WebKitGTK', locale: 'fr-CA', dark: true, older: false },
]

export default defineConfig<object, { visit: Visit }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: visits.map((visit) => ({
    name: `${visit.engine} ${visit.locale}`,
    use: { visit },
    // Firefox is asked what it complains of after every test.
    testIgnore: visit.engine === 'Firefox' ? '**/webkit-console.test.ts' : [],
  })),
})
