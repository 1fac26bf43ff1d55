/** A line of a calendar before it is written: name with its parameters, and value as the format has it. */
export type ContentLine = readonly [name: string, value: string]

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const longestLine = 75

/** Writes lines as a calendar file: folded at 75 octets, each ended by CRLF, the last one too (RFC 5545, 3.1). */
export function icalendarText(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => folded(`${name}:${value}`)).join('')
}

/**
 * A value of type TEXT (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, line ends written `\n`. Control
 * characters have no place in it and are left out.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
}

/** An instant as calendars write it, in UTC: `2024-03-22T21:00:00Z` gives `20240322T210000Z`. */
export function utcValue(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** Folds between characters, never inside one: a reader that unfolds later than it decodes loses nothing. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > longestLine) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return `${text}\r\n`
}
