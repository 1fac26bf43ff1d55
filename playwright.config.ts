import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4173',
    // French of no shore: the root then lets readers choose, as hosts send the others on.
    locale: 'fr',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: [
    { command: 'node --import tsx tests/e2e/serve.ts out 4173', url: 'http://localhost:4173/' },
    {
      command: 'node --import tsx tests/e2e/serve.ts .fixture/out 4174',
      url: 'http://localhost:4174/sous-dossier/',
      env: { SITE_BASE_PATH: '/sous-dossier' },
    },
  ],
})
