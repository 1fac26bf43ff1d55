import { readFileSync, writeFileSync } from 'node:fs'

const document = 'docs/performance.md'

/** A Markdown table. Every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/**
 * Puts a fresh measure in its place in `docs/performance.md`, between `<!-- name -->` and `<!-- end of name -->`; what
 * is written around it stays. Throws when the place is not there.
 */
export function writeSection(name: string, text: string): void {
  const page = readFileSync(document, 'utf8')
  const start = `<!-- ${name} -->`
  const end = `<!-- end of ${name} -->`
  const from = page.indexOf(start)
  const until = page.indexOf(end)
  if (from === -1 || until < from) throw new Error(`${document} has no place for the section “${name}”.`)
  writeFileSync(document, `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(until)}`)
}

/** The middle one; the mean of the two in the middle when there is an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (low + high) / 2
}

/** `12.3`, or a whole number from 100 on. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
