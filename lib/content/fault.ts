/** Where something stands in a file: lines and columns count from 1, as editors show them. */
export type Place = { readonly line: number; readonly column: number }

/** One finding of the content report, in French, for the person who wrote the file. */
export type Fault = Place & {
  /** Path from the project root, with `/` as separator. */
  readonly file: string
  /** An error stops the build; a warning is for a person to weigh. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** A fault, or anything else that is said of a place in a file. */
type Said = Omit<Fault, 'severity'> & { readonly severity: Fault['severity'] | 'info' }

/** Sorts by file, then place, then message, and drops exact repetitions. */
export function orderFaults<F extends Said>(faults: Iterable<F>): readonly F[] {
  const ordered = [...faults].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
  return ordered.filter((fault, index) => !sameFault(fault, ordered[index - 1]))
}

/** `content/pages/accord/fr-CA.mdx:12:3  message`, with the hint on the next line. */
export function formatFault(fault: Said): string {
  const mark = fault.severity === 'warning' ? 'avertissement : ' : ''
  return `${fault.file}:${fault.line}:${fault.column}  ${mark}${fault.message}\n    → ${fault.hint}`
}

// By code unit, not by locale: the report must read the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sameFault(a: Said, b: Said | undefined): boolean {
  return (
    b !== undefined &&
    a.file === b.file &&
    a.line === b.line &&
    a.column === b.column &&
    a.message === b.message
  )
}
