import { parseArgs } from 'node:util'
import { type Agenda, agendaOf } from '@/lib/content/agenda'
import { buildInstant } from '@/lib/content/build-date'
import { checkContent, checks } from '@/lib/content/check'
import { contentFromDisk } from '@/lib/content/disk'
import type { Fault } from '@/lib/content/fault'
import { formatAgenda, type Read } from '@/lib/content/report'
import { type ReportFormat, reportFormats } from '@/lib/content/report-formats'
import { buildView } from '@/lib/content/view'
import { watchFolders } from './verifier/watch'

/**
 * `npm run verifier`: the content report, then what time will change and what is to be read again. `-- --surveiller` reports again after each save; `-- --format github`, `gitlab`
 * or `json` is for programs. Exit 1 when there is an error in the content, 2 when an option is not known.
 */
const { format, isWatching } = options()

if (isWatching) {
  const watch = watchFolders(['content', 'public'], showAgain)
  process.on('SIGINT', () => {
    watch.stop()
    console.log('\nSurveillance arrêtée.')
  })
  process.on('SIGTERM', () => watch.stop())
} else {
  const { text, hasErrors } = report()
  console.log(text)
  process.exitCode = hasErrors ? 1 : 0
}

function report(): { text: string; hasErrors: boolean } {
  const content = contentFromDisk(process.cwd())
  const faults = checkContent(content, buildView())
  const agenda = agendaOf(content, buildInstant())
  const counts = { files: content.files.size, checks: checks.length }
  const hasErrors = faults.some((fault) => fault.severity === 'error')
  return { text: textOf(faults, agenda, counts), hasErrors }
}

/** Programs that mark the lines of a change get the faults alone; people and other programs, the agenda as well. */
function textOf(faults: readonly Fault[], agenda: Agenda, counts: Read): string {
  switch (format) {
    case 'texte':
      // Who watches is writing: the faults are enough.
      return isWatching
        ? reportFormats.texte(faults, counts)
        : `${reportFormats.texte(faults, counts)}\n\n${formatAgenda(agenda)}`
    case 'json':
      return reportFormats.json([...faults, ...agenda.upcoming, ...agenda.toReview, ...agenda.drafts])
    default:
      return reportFormats[format](faults, counts)
  }
}

function showAgain(): void {
  const { text } = report()
  // Clears what a terminal shows and what it has kept above, so that only the present faults can be read.
  if (process.stdout.isTTY) process.stdout.write('\x1b[2J\x1b[3J\x1b[H')
  const hour = new Date().toLocaleTimeString('fr-CA', { hour12: false })
  console.log(`${text}\n[${hour}] J’attends le prochain enregistrement (Ctrl + C pour arrêter).`)
}

function options(): { format: ReportFormat; isWatching: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'texte' },
        json: { type: 'boolean', default: false },
        surveiller: { type: 'boolean', default: false },
      },
    })
    const name = values.json ? 'json' : values.format
    if (isFormat(name)) return { format: name, isWatching: values.surveiller }
    console.error(`Le format « ${name} » n’existe pas. Formats : ${Object.keys(reportFormats).join(', ')}.`)
  } catch {
    console.error(
      `Option inconnue : ${process.argv.slice(2).join(' ')}. Options : --surveiller, --format <nom>, --json.`,
    )
  }
  process.exit(2)
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reportFormats, name)
}
