import type { Citation } from './citation'

/**
 * A citation as a RIS record (Research Information Systems, 2011): a tag of two signs, two spaces, a hyphen, a space;
 * one field a line, CRLF. `ELEC` is a web page, and managers read the site’s name in `T2`.
 */
export function risRecord(citation: Citation): string {
  const fields = [
    ['TY', 'ELEC'],
    ['AU', withoutAsterisk(citation.author)],
    ['TI', citation.title],
    ['T2', citation.siteName],
    ['PY', citation.updated.slice(0, 4)],
    ['DA', citation.updated.replaceAll('-', '/')],
    ['LA', citation.locale],
    ['UR', citation.address],
    ['ER', ''],
  ]
  return fields.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('')
}

/** Names may hold any sign but this one. */
function withoutAsterisk(name: string): string {
  return name.replaceAll('*', '')
}
