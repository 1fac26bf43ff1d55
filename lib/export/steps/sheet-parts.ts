/** A part of a sheet, and the classes of which a document must hold one to need it; a part without classes is for all. */
export type SheetPart = { readonly css: string; readonly classes: readonly string[] }

const condition = /@supports \(--for:([^)]*)\)\s*\{/

/**
 * The parts of a sheet of ours. What stands in `@supports (--for: a b)`, which every browser finds true, is for documents
 * with an element of class `a` or `b`; it belongs to the layer of components. Throws when a block is not closed.
 */
export function sheetParts(sheet: string): readonly SheetPart[] {
  const found = condition.exec(sheet)
  if (!found) return [{ css: sheet, classes: [] }]
  const start = found.index + found[0].length
  const end = closingBrace(sheet, start)
  const [common, ...others] = sheetParts(sheet.slice(0, found.index) + sheet.slice(end + 1))
  const part = {
    css: `@layer components{${sheet.slice(start, end)}}`,
    classes: (found[1] ?? '').trim().split(/\s+/),
  }
  return common ? [common, part, ...others] : [part]
}

/** Whether a document, as text, holds an element of one of these classes. */
export function holdsOneOf(html: string, classes: readonly string[]): boolean {
  return classes.length === 0 || new RegExp(`class="(?:[^"]* )?(?:${classes.join('|')})[ "]`).test(html)
}

function closingBrace(sheet: string, start: number): number {
  let depth = 1
  for (const { 0: sign, index } of sheet.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0) return start + index
  }
  throw new Error('Un bloc « @supports (--for: …) » n’est pas fermé.')
}
