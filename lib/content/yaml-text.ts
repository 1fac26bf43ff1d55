import { isMap, isScalar, LineCounter, type Node, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Fault, Place } from './fault'
import { type Excess, excessOfYaml, tooDeep } from './limits'
import { withoutMergeMarks } from './merge-marks'
import { nearestName } from './nearest-name'
import { documentOf, plainValue } from './yaml-document'
import { hintForIssue, messageForIssue, messageForYamlError } from './yaml-messages'

export type YamlText<T> = {
  /** The parsed value when it satisfies the schema. */
  readonly value: T | undefined
  /** What was read, whether or not it satisfies the schema: for recovery only. */
  readonly raw: unknown
  readonly faults: readonly Fault[]
  /** Place in the file of the value at a path; of the nearest parent that exists otherwise. */
  placeOf(path: readonly PropertyKey[]): Place
}

type Input = {
  readonly file: string
  readonly text: string
  /** Lines of the file before the YAML starts: 0 for a YAML file, 1 for front matter. */
  readonly linesBefore: number
}

/**
 * Reads YAML and checks it against a schema.
 *
 * Takes the text and its file; gives the value, and every syntax and schema fault at its own line and column.
 * Never throws.
 */
export function readYaml<S extends z.ZodType>(input: Input, schema: S): YamlText<z.output<S>> {
  const excess = excessOfYaml(input.text)
  if (excess) return unread(input, excess)
  const lineCounter = new LineCounter()
  // What both sides of an unfinished merge say is read: the marks themselves are one fault, told elsewhere.
  const document = documentOf(withoutMergeMarks(input.text), lineCounter)
  if (!document) return unread(input, tooDeep())
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line) + input.linesBefore, column: Math.max(1, col) }
  }
  const fault = (at: Place, message: string, hint: string): Fault => ({
    file: input.file,
    ...at,
    severity: 'error',
    message,
    hint,
  })

  if (document.errors.length > 0) {
    const faults = document.errors.map((error: YAMLError) => {
      const { message, hint } = messageForYamlError(error.code)
      return fault(place(error.pos[0]), message, hint)
    })
    return { value: undefined, raw: plainValue(document).raw, faults, placeOf: () => place(0) }
  }

  const placeOf = (path: readonly PropertyKey[]): Place => place(offsetOf(document.contents, path))
  const { raw, reference } = plainValue(document)
  if (reference !== undefined) {
    return {
      value: undefined,
      raw,
      faults: [
        fault(
          place(reference),
          'Un renvoi YAML « * » ne mène à rien, ou se répète sans fin.',
          'Mettez la valeur entre guillemets droits, ou recopiez-la au lieu d’y renvoyer.',
        ),
      ],
      placeOf,
    }
  }
  const result = schema.safeParse(raw, { error: messageForIssue })
  if (result.success) return { value: result.data, raw, faults: [], placeOf }

  const misspelt = new Set<string>()
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) misspelt.add(nearestName(key, knownKeys(schema, issue.path)) ?? '')
  }
  const faults = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const known = knownKeys(schema, issue.path)
        const near = nearestName(key, known)
        return fault(
          place(offsetOfKey(document.contents, [...issue.path, key])),
          `La clé « ${key} » n’existe pas ici.`,
          near ? `Vouliez-vous écrire « ${near} » ?` : `Clés permises : ${known.join(', ')}.`,
        )
      })
    }
    if (issue.code === 'invalid_key') {
      return [
        fault(
          place(offsetOfKey(document.contents, issue.path)),
          issue.issues[0]?.message ?? issue.message,
          hintForIssue(issue),
        ),
      ]
    }
    const missing = issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined
    // A misspelt key is one mistake, not a stranger and an absence.
    if (missing && misspelt.has(String(issue.path.at(-1)))) return []
    const message = missing ? `Il manque la clé « ${String(issue.path.at(-1))} ».` : issue.message
    return [fault(placeOf(missing ? issue.path.slice(0, -1) : issue.path), message, hintForIssue(issue))]
  })
  return { value: undefined, raw, faults, placeOf }
}

function unread({ file, linesBefore }: Input, { line, column, message, hint }: Excess): YamlText<never> {
  const at = { line: line + linesBefore, column }
  return {
    value: undefined,
    raw: {},
    faults: [{ file, ...at, severity: 'error', message, hint }],
    placeOf: () => at,
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    const next: unknown = hasGet(node)
      ? node.get(typeof step === 'symbol' ? String(step) : step, true)
      : undefined
    if (!isNodeWithRange(next)) return offset
    node = next
    offset = next.range[0]
  }
  return offset
}

function offsetOfKey(root: Node | null, path: readonly PropertyKey[]): number {
  const parentPath = path.slice(0, -1)
  const key = String(path.at(-1))
  let node: unknown = root
  for (const step of parentPath) node = hasGet(node) ? node.get(step, true) : undefined
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
  }
  return offsetOf(root, parentPath)
}

function hasGet(node: unknown): node is { get(key: unknown, keepScalar: true): unknown } {
  return typeof node === 'object' && node !== null && 'get' in node && typeof node.get === 'function'
}

function isNodeWithRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, step)
  }
  return current
}

/** The keys a strict object schema allows at a path; empty where the schema is not an object. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: unknown = schema
  for (const step of path) {
    current = unwrap(current)
    const shape = shapeOf(current)
    current = shape
      ? shape[String(step)]
      : (definition(current, 'valueType') ?? definition(current, 'element'))
  }
  return Object.keys(shapeOf(unwrap(current)) ?? {})
}

function unwrap(schema: unknown): unknown {
  let current = schema
  for (
    let inner = definition(current, 'innerType');
    inner !== undefined;
    inner = definition(current, 'innerType')
  ) {
    current = inner
  }
  return current
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const shape = definition(schema, 'shape')
  return typeof shape === 'object' && shape !== null ? Object.fromEntries(Object.entries(shape)) : undefined
}

function definition(schema: unknown, name: string): unknown {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined
  const { def } = schema
  return typeof def === 'object' && def !== null ? Reflect.get(def, name) : undefined
}
