import { type Fault, formatFault } from './fault'

/** The report as a person reads it: every fault, then one line of summary. */
export function formatReport(faults: readonly Fault[], read: { files: number; checks: number }): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length
  const warnings = faults.length - errors
  const counts =
    faults.length === 0
      ? 'aucune faute'
      : [count(errors, 'erreur'), count(warnings, 'avertissement')].filter((words) => words !== '').join(', ')
  const summary = `Contenu : ${read.files} fichiers lus, ${read.checks} vérifications, ${counts}.`
  return [...faults.map(formatFault), summary].join('\n')
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number > 1 ? 's' : ''}`
}
