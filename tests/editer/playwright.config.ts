import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium-launch'

/** Apart from the other browser tests: the editor has its own server, and writes files. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/editer',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    locale: 'fr',
    launchOptions: chromiumLaunch,
  },
})
