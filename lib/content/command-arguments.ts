import { parseArgs } from 'node:util'
import { nearestName } from './nearest-name'

/** The options a command takes: `boolean` ones stand alone, `string` ones are followed by a value. */
export type OptionTypes = Readonly<Record<string, 'boolean' | 'string'>>

export type Arguments = {
  /** Values by option; an option that stands alone has an empty one. */
  readonly values: ReadonlyMap<string, string>
  readonly words: readonly string[]
  /** Everything that could not be read, in French. */
  readonly faults: readonly string[]
}

/** Reads what was typed after a command. Never throws: one run tells every mistake. */
export function readArguments(typed: readonly string[], types: OptionTypes): Arguments {
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
    strict: false,
    tokens: true,
  })
  const values = new Map<string, string>()
  const words: string[] = []
  const faults: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const type = Object.hasOwn(types, token.name) ? types[token.name] : undefined
    const value = token.value ?? ''
    if (type === undefined) faults.push(unknownOption(token.rawName, token.name, Object.keys(types)))
    else if (values.has(token.name)) faults.push(`L’option --${token.name} est écrite deux fois.`)
    else if (type === 'boolean' && token.value !== undefined) {
      faults.push(`L’option --${token.name} ne prend pas de valeur.`)
    } else if (type === 'string' && (value.trim() === '' || (!token.inlineValue && value.startsWith('--')))) {
      faults.push(`Il manque la valeur de --${token.name} : --${token.name} "…".`)
    } else values.set(token.name, value.trim())
  }
  return { values, words, faults }
}

function unknownOption(written: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known)
  const advice = near
    ? `Vouliez-vous écrire --${near} ?`
    : `Options : ${known.map((one) => `--${one}`).join(', ')}.`
  return `L’option ${written} n’existe pas. ${advice}`
}
