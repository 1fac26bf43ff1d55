import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'
import type { Citation } from './citation'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Signs that BibTeX or TeX would obey, as the text they stand for. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\u00A0': '~',
  '\u202F': '~',
}

/**
 * A citation as a BibTeX record, in UTF-8. `@misc` is known to every style; names and titles stand in two pairs of
 * braces, so that no style cuts the one into first and last names or takes the other’s capitals away.
 */
export function bibtexRecord(citation: Citation): string {
  const [year = '', month = ''] = citation.updated.split('-')
  const note = translator(citation.locale, 'cite')('note', {
    date: formatDate(citation.updated, citation.locale),
  })
  const fields = [
    ['author', `{{${escaped(citation.author)}}}`],
    ['title', `{{${escaped(citation.title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? `{${month}}`],
    ['howpublished', `{${escaped(citation.siteName)}}`],
    ['note', `{${escaped(note)}}`],
    ['language', '{french}'],
    // Styles print it as it is, through \url: nothing to escape in an address that is already encoded.
    ['url', `{${citation.address}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@misc{${citation.key},\n${lines.join('')}}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^\u00A0\u202F]/g, (sign) => commands[sign] ?? sign)
}
