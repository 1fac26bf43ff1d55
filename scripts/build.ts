import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { buildInstant } from '@/lib/content/build-date'
import { alreadyChecked, checkProject } from '@/lib/export/check'
import { missingPublisherData } from '@/lib/site/publisher'

/**
 * `npm run build`: checks all content and code, then writes the site to `out/`. An error leaves the last good `out/`
 * in place.
 */
const report = checkProject(process.cwd())
console.log(report.text)
if (!report.isSound) {
  console.error(
    'Le site n’a pas été construit : corrigez les erreurs ci-dessus. Le dernier site construit est intact.',
  )
  process.exit(1)
}
for (const line of missingPublisherData()) console.warn(line)

/** Megabytes. A page leaves much behind while it is rendered: with Node's 16, a seventh of the time went to collecting it. */
const moreYoungMemory = '--max-semi-space-size=64'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const build = spawnSync(process.execPath, [next, 'build'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${moreYoungMemory}`.trim(),
    [alreadyChecked]: '1',
    // The moment of the checks: a build over midnight must not publish what they did not see.
    BUILD_DATE: new Date(buildInstant()).toISOString(),
  },
})
if (build.status !== 0) {
  const reason = build.signal ? ` (interrompu : ${build.signal})` : ''
  console.error(`Le site n’a pas été construit${reason}. Le dernier site construit est intact.`)
  process.exit(build.status ?? 1)
}
console.log('Site construit dans out/.')
