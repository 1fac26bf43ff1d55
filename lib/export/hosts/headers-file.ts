import type { HeaderRule } from '../policy/header-rules'
import { globOf } from '../policy/path-pattern'

// https://developers.cloudflare.com/pages/configuration/headers/
const mostRules = 100
const longestLine = 2000

/**
 * `_headers`, one file for Netlify and Cloudflare. Where two rules match, Netlify keeps the later value and Cloudflare
 * joins both with a comma, unless the header is taken off first by a line `! Name`, which Netlify passes over because
 * it has no colon. Throws when Cloudflare would leave out a rule or a line.
 */
export function headersFile(rules: readonly HeaderRule[], basePath: string): string {
  if (rules.length > mostRules) throw new Error(`_headers : ${rules.length} règles, ${mostRules} au plus.`)
  const globs = rules.map(({ pattern }) => globOf(pattern, basePath))
  const twice = globs.find((glob, index) => globs.indexOf(glob) !== index)
  if (twice) throw new Error(`_headers : deux règles pour ${twice}, Cloudflare ne garderait que la seconde.`)
  const alreadySet = new Set<string>()
  const blocks = rules.map(({ pattern, headers }) => {
    const names = Object.keys(headers)
    const replaced = names.filter((name) => alreadySet.has(name))
    for (const name of names) alreadySet.add(name)
    // Cloudflare opens every file to all origins unless told otherwise.
    const removed = pattern.kind === 'all' ? ['Access-Control-Allow-Origin'] : replaced
    return [
      globOf(pattern, basePath),
      ...removed.map((name) => `  ! ${name}`),
      ...names.map((name) => `  ${name}: ${headers[name]}`),
    ]
  })
  const tooLong = blocks.flat().find((line) => line.length > longestLine)
  if (tooLong) throw new Error(`_headers : ligne de plus de ${longestLine} signes, ${tooLong.slice(0, 60)}…`)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
