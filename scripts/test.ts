import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { chromiumPath } from './chromium'
import { engines, missingEngine } from './engines'
import { missingHostServers } from './host-servers'

/** `npm test`: everything, in the order in which a fault is cheapest to find. Exit 1 when any stage fails. */
const require = createRequire(import.meta.url)
const node = process.execPath
const playwright = 'node_modules/@playwright/test/cli.js'
const vitest = 'node_modules/vitest/vitest.mjs'

type Stage = readonly [name: string, command: string, args: readonly string[]]

const stages: readonly Stage[] = [
  ['route types', node, [require.resolve('next/dist/bin/next'), 'typegen']],
  ['types', node, ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['style', node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['unused code', node, ['node_modules/knip/bin/knip.js']],
  ['content', node, ['--import', 'tsx', 'scripts/verifier.ts']],
  // Warnings for a person to weigh: unknown words never fail the run.
  ['spelling', node, ['--import', 'tsx', 'scripts/orthographe.ts']],
  ['units', node, [vitest, 'run']],
  ['build', node, ['--import', 'tsx', 'scripts/build.ts']],
  ['build of the fixture site', node, ['--import', 'tsx', 'tests/e2e/fixture-site.ts']],
  ['same bytes twice', node, ['--import', 'tsx', 'scripts/reproductible.ts', 'out']],
  ['failed builds', node, [vitest, 'run', '--config', 'vitest.builds.config.ts']],
  ['live preview', node, [playwright, 'test', '-c', 'tests/preview/playwright.config.ts']],
  ['editor', node, [playwright, 'test', '-c', 'tests/editer/playwright.config.ts']],
  ['browser', node, [playwright, 'test']],
  ...engines.map(
    (engine): Stage => [
      engine,
      node,
      [playwright, 'test', '-c', 'tests/engines/playwright.config.ts', `--project=${engine}*`],
    ],
  ),
  ['hosts', node, [playwright, 'test', '-c', 'tests/hosts/playwright.config.ts']],
]

const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  // One instant for all builds of this run: they are compared byte for byte.
  BUILD_DATE: process.env.BUILD_DATE || new Date().toISOString(),
  CHROMIUM_PATH: chromiumPath(),
}
/** What could not be installed, by the stage that needs it. */
const missing = new Map<string, string | undefined>([
  ...engines.map((engine) => [engine, missingEngine(engine)] as const),
  ['hosts', missingHostServers()],
])
const results: { name: string; seconds: number; passed: boolean }[] = []
for (const [name, command, args] of stages) {
  const reason = missing.get(name)
  if (reason) {
    // A machine without Debian’s packages may leave these tests to the others; the one that decides may not.
    console.log(`\n── ${name}: left out. ${reason}`)
    if (process.env.CI) results.push({ name, seconds: 0, passed: false })
    continue
  }
  console.log(`\n── ${name}`)
  const start = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: environment })
  results.push({ name, seconds: (performance.now() - start) / 1000, passed: status === 0 })
  if (status !== 0) break
}

console.log('')
for (const { name, seconds, passed } of results) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
}
const failed = results.filter(({ passed }) => !passed).length
console.log(
  `stages: ${results.length - failed} passed, ${failed} failed, ${stages.length - results.length} skipped`,
)
process.exitCode = failed > 0 ? 1 : 0
