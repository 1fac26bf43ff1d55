import { endOfBlanks, startOfBlanks } from '@/lib/typography/characters'

/** One change to a text; `owner` is the place of the character that carries what is inserted. */
export type Splice = {
  readonly start: number
  readonly end: number
  readonly insert: string
  readonly owner: number
}

/** Gives the changes a rule asks for, in order, none overlapping another. */
export type Find = (text: string) => readonly Splice[]

export type Rule = {
  readonly id: string
  /** The rule, in one sentence an editor understands. */
  readonly rule: string
  /** Who says so. */
  readonly source: string
  readonly find: Find
}

type Options = {
  /** Only where the editor typed a space: change it, never add one. */
  readonly typed?: boolean
}

/** As far as a rule may look past the spaces; bounds the cost of each match. */
const CONTEXT = 24

/**
 * The spaces before each match of `target`, or their absence, become `joint`, where the text before them
 * ends with `follows`. The joint goes with the sign, so that `<strong>gras </strong>?` is set outside the bold.
 */
export function before(target: RegExp, joint: string, follows: RegExp, options: Options = {}): Find {
  return (text) => {
    const splices: Splice[] = []
    for (const { index: end } of text.matchAll(target)) {
      const start = startOfBlanks(text, end)
      if (start === end && (options.typed || joint === '')) continue
      if (follows.test(text.slice(Math.max(0, start - CONTEXT), start))) {
        splices.push({ start, end, insert: joint, owner: end })
      }
    }
    return splices
  }
}

/**
 * The spaces after each match of `target`, or their absence, become `joint`, where the text after them
 * begins with `precedes`. With `owner: 'sign'` the joint goes with the sign; else it stays where it was typed.
 */
export function after(
  target: RegExp,
  joint: string,
  precedes: RegExp,
  options: Options & { readonly owner?: 'sign' } = {},
): Find {
  return (text) => {
    const splices: Splice[] = []
    for (const match of text.matchAll(target)) {
      const start = match.index + match[0].length
      const end = endOfBlanks(text, start)
      if (start === end && (options.typed || joint === '')) continue
      if (precedes.test(text.slice(end, end + CONTEXT))) {
        const owner = start === end || options.owner === 'sign' ? start - 1 : start
        splices.push({ start, end, insert: joint, owner })
      }
    }
    return splices
  }
}

/** Every run of spaces inside each match becomes `joint`, in place. */
export function join(target: RegExp, joint: string): Find {
  return (text) => {
    const splices: Splice[] = []
    for (const match of text.matchAll(target)) {
      const limit = match.index + match[0].length
      for (let start = match.index; start < limit; ) {
        const end = endOfBlanks(text, start)
        if (end > start) splices.push({ start, end, insert: joint, owner: start })
        start = end > start ? end : start + 1
      }
    }
    return splices
  }
}

/** Each match becomes `insert`, in place. */
export function replace(target: RegExp, insert: string): Find {
  return (text) =>
    Array.from(text.matchAll(target), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      insert,
      owner: match.index,
    }))
}
