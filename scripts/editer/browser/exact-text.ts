import { EditorState, type Extension, type Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Keeps every byte that nobody has typed over. Left to itself, CodeMirror reads `\r\n`, `\n` and `\r` as line ends and
 * writes `\n` for all. With one separator named, splitting and joining again gives the text it was given, whatever it
 * holds; a stray `\r` stays where it is, as a sign that can be seen.
 */
export function exactText(text: string): Extension {
  const separator = lineSeparatorOf(text)
  return [
    EditorState.lineSeparator.of(separator),
    // What is pasted comes with the line ends of another machine.
    EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?|\n/g, separator)),
  ]
}

/** `\r\n` when all lines of the text end so, `\n` otherwise. */
export function lineSeparatorOf(text: string): '\r\n' | '\n' {
  return /\r\n/.test(text) && !/(?<!\r)\n/.test(text) ? '\r\n' : '\n'
}

/** The whole text of a state, as it is to be saved. */
export function savedText(state: EditorState): string {
  return state.sliceDoc()
}

/** The offset of a line and column of the report, in a document that may have changed since. */
export function offsetIn(document: Text, place: { line: number; column: number }): number {
  const line = document.line(Math.min(Math.max(place.line, 1), document.lines))
  return Math.min(line.from + place.column - 1, line.to)
}
