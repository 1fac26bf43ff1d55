import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium-launch'

/** Apart from the other browser tests: it starts `next dev`, which compiles for seconds and must not wait for them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/preview',
  workers: 1,
  // Here and not in the file: a timeout set there does not reach `beforeAll`, which waits for the first compilation.
  timeout: 150_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    locale: 'fr',
    launchOptions: chromiumLaunch,
  },
})
