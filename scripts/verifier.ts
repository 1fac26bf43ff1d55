import { checkContent, checks } from '@/lib/content/check'
import { contentFromDisk } from '@/lib/content/disk'
import { formatReport } from '@/lib/content/report'

/** `npm run verifier`: the content report. `-- --json` gives an array instead of lines. Exit 1 when there is an error. */
const content = contentFromDisk(process.cwd())
const faults = checkContent(content)

if (process.argv.includes('--json')) console.log(JSON.stringify(faults, null, 2))
else console.log(formatReport(faults, { files: content.files.size, checks: checks.length }))

process.exitCode = faults.some((fault) => fault.severity === 'error') ? 1 : 0
