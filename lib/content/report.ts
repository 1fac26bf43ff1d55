import { type Agenda, agendaDays } from './agenda'
import { type Fault, formatFault } from './fault'

/** What was read to make a report: how many files, how many kinds of check. */
export type Read = { readonly files: number; readonly checks: number }

/** The report as a person reads it: every fault, then one line of summary. */
export function formatReport(faults: readonly Fault[], read: Read): string {
  return [...faults.map(formatFault), formatSummary(faults, read)].join('\n')
}

/** « Contenu : 89 fichiers lus, 13 vérifications, aucune faute. » */
export function formatSummary(faults: readonly Fault[], read: Read): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length
  const warnings = faults.length - errors
  const counts =
    faults.length === 0
      ? 'aucune faute'
      : [count(errors, 'erreur'), count(warnings, 'avertissement')].filter((words) => words !== '').join(', ')
  return `Contenu : ${read.files} fichiers lus, ${read.checks} vérifications, ${counts}.`
}

/** The agenda as a person reads it after the report, under a heading for each kind of thing. */
export function formatAgenda({ upcoming, toReview, drafts }: Agenda): string {
  const parts = [
    { heading: `Dans les ${agendaDays} jours`, notices: upcoming },
    { heading: 'À relire', notices: toReview },
    { heading: 'Brouillons', notices: drafts },
  ].filter(({ notices }) => notices.length > 0)
  if (parts.length === 0) return `Rien ne change seul dans les ${agendaDays} jours, rien n’est à relire.`
  return parts
    .map(({ heading, notices }) => [`${heading} :`, ...notices.map(formatFault)].join('\n'))
    .join('\n\n')
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number > 1 ? 's' : ''}`
}
