import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './tests/chromium-launch'
import { fixtureSite, siteOrigin } from './tests/e2e/ports'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // One picture for every system: the faces are our own. One transcript too: every system hears the same words.
  snapshotPathTemplate: 'tests/e2e/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: siteOrigin,
    // French of no shore: the root then lets readers choose, as hosts send the others on.
    locale: 'fr',
    launchOptions: chromiumLaunch,
  },
  webServer: [
    {
      command: `node --import tsx tests/e2e/serve.ts out ${new URL(siteOrigin).port}`,
      url: `${siteOrigin}/`,
    },
    {
      command: `node --import tsx tests/e2e/serve.ts .fixture/out ${new URL(fixtureSite).port}`,
      url: `${fixtureSite}/`,
      env: { SITE_BASE_PATH: '/sous-dossier' },
    },
  ],
})
