import { createHash } from 'node:crypto'
import type { Notice } from './agenda'
import type { Fault } from './fault'
import { formatReport, formatSummary, type Read } from './report'

/**
 * The report by the name of its `--format`. `texte` is for people; `github` are workflow commands, which GitHub shows
 * on the changed lines; `gitlab` is a Code Quality report; `json` is what was found, as it is.
 */
export const reportFormats = {
  texte: formatReport,
  json: (found: readonly (Fault | Notice)[]) => JSON.stringify(found, null, 2),
  github: (faults, read) => [...faults.map(workflowCommand), formatSummary(faults, read)].join('\n'),
  gitlab: (faults) => JSON.stringify(codeQuality(faults), null, 2),
} as const satisfies Record<string, (faults: readonly Fault[], read: Read) => string>

export type ReportFormat = keyof typeof reportFormats

/** `::error file=…,line=…,col=…::…`, escaped as `@actions/core` does: whatever it says, it stays one command. */
function workflowCommand({ file, line, column, severity, message, hint }: Fault): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column}`
  return `::${severity} ${place}::${escapeData(`${message}\n→ ${hint}`)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Entries of GitLab’s Code Quality report. A fingerprint holds no line number: a fault that other lines have pushed down
 * is not a new one. Equal faults of one file are told apart by their rank.
 */
function codeQuality(faults: readonly Fault[]) {
  const ranks = new Map<string, number>()
  return faults.map(({ file, line, severity, message, hint }) => {
    const name = JSON.stringify([file, severity, message])
    const rank = ranks.get(name) ?? 0
    ranks.set(name, rank + 1)
    return {
      description: `${message} ${hint}`,
      check_name: 'contenu',
      fingerprint: createHash('sha256').update(`${name}${rank}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    }
  })
}
