/** What git leaves in a file when two people changed the same lines: the two passages between three marks. */
export type MergeMark = { readonly offset: number; readonly lines: readonly { start: number; end: number }[] }

/** Every unfinished merge of a text: where it begins, and the lines that only git understands. */
export function mergeMarks(text: string): readonly MergeMark[] {
  const marks: { offset: number; lines: { start: number; end: number }[] }[] = []
  for (const line of text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?\r?$/gm)) {
    const range = { start: line.index, end: line.index + line[0].length }
    if (line[1]?.startsWith('<')) marks.push({ offset: line.index, lines: [range] })
    // `=======` alone is how Markdown underlines a title: it is a mark only after an opening one.
    else marks.at(-1)?.lines.push(range)
  }
  return marks
}

/** The text with the marks turned into spaces, so that what stands between them is read at its own place. */
export function withoutMergeMarks(text: string): string {
  let result = text
  for (const { start, end } of mergeMarks(text).flatMap((mark) => mark.lines)) {
    result = result.slice(0, start) + text.slice(start, end).replace(/[^\r]/g, ' ') + result.slice(end)
  }
  return result
}
