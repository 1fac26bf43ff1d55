import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { checkContent, checks } from '@/lib/content/check'
import { contentFromDisk } from '@/lib/content/disk'
import { formatReport } from '@/lib/content/report'
import { missingPublisherData } from '@/lib/site/publisher'

/** `npm run build`: checks all content, then writes the site to `out/`. An error leaves the last good `out/` in place. */
const content = contentFromDisk(process.cwd())
const faults = checkContent(content)
console.log(formatReport(faults, { files: content.files.size, checks: checks.length }))

if (faults.some((fault) => fault.severity === 'error')) {
  console.error(
    'Le site n’a pas été construit : corrigez les erreurs ci-dessus. Le dernier site construit est intact.',
  )
  process.exit(1)
}
for (const line of missingPublisherData()) console.warn(line)

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const build = spawnSync(process.execPath, [next, 'build'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
if (build.status !== 0) {
  console.error('Le site n’a pas été construit. Le dernier site construit est intact.')
  process.exit(build.status ?? 1)
}
console.log('Site construit dans out/.')
