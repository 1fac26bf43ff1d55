import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium-launch'

/** The same tests on each server that can run here: the real site, and the fixture site, which has a base path. */
const servers = [
  { name: 'nginx', folder: 'out', basePath: '', port: 4181 },
  { name: 'caddy', folder: 'out', basePath: '', port: 4182 },
  { name: 'npm-start', folder: 'out', basePath: '', port: 4183 },
  { name: 'nginx', folder: '.fixture/out', basePath: '/sous-dossier', port: 4184 },
  { name: 'caddy', folder: '.fixture/out', basePath: '/sous-dossier', port: 4185 },
  { name: 'npm-start', folder: '.fixture/out', basePath: '/sous-dossier', port: 4186 },
] as const

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/hosts',
  workers: 2,
  // Some tests ask every server for every file of the site.
  timeout: 120_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    launchOptions: chromiumLaunch,
  },
  projects: servers.map(({ name, folder, basePath, port }) => ({
    name: name + basePath,
    // Paths are the same pages: the policy is seen at work once.
    testIgnore: basePath === '' ? [] : ['browser.test.ts'],
    metadata: { folder, basePath, origin: `http://localhost:${port}` },
    use: { baseURL: `http://localhost:${port}${basePath}/` },
  })),
  webServer: servers.map(({ name, folder, basePath, port }) => ({
    command: `node --import tsx tests/hosts/start.ts ${name} ${folder} ${port}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://localhost:${port}${basePath}/icone.svg`,
    env: { SITE_BASE_PATH: basePath },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  })),
})
