import { agendaOf } from '@/lib/content/agenda'
import { buildInstant } from '@/lib/content/build-date'
import { checkContent, checks } from '@/lib/content/check'
import { contentFromDisk } from '@/lib/content/disk'
import { formatAgenda, formatReport } from '@/lib/content/report'
import { buildView } from '@/lib/content/view'

/**
 * `npm run verifier`: the content report, then what time will change and what is to be read again. `-- --json` gives
 * one array of both instead of lines, the agenda with the severity `info`. Exit 1 when there is an error.
 */
const content = contentFromDisk(process.cwd())
const faults = checkContent(content, buildView())
const agenda = agendaOf(content, buildInstant())

if (process.argv.includes('--json')) {
  const { upcoming, toReview, drafts } = agenda
  console.log(JSON.stringify([...faults, ...upcoming, ...toReview, ...drafts], null, 2))
} else {
  console.log(formatReport(faults, { files: content.files.size, checks: checks.length }))
  console.log(`\n${formatAgenda(agenda)}`)
}

process.exitCode = faults.some((fault) => fault.severity === 'error') ? 1 : 0
