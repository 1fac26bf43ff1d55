export type ByteRange = { readonly start: number; readonly end: number }

/**
 * The part of a file that `Range` asks for (RFC 9110, § 14.2), `end` included. `undefined`, the whole file, when there
 * is none, when it asks for several parts or is written otherwise; `'unsatisfiable'` when it begins after the end.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '')
    return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start >= size) return 'unsatisfiable'
  return start > end ? undefined : { start, end }
}
