import { diffArrays } from 'diff'

/** Words that went and words that came at one place, with a few words around them to find it by. */
export type WordChange = {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

const wordsAround = 5

type Token = { readonly word: string; readonly kind: 'same' | 'removed' | 'added' }

/**
 * The words changed from one state of a text to another, in order. Takes lines of words: lines are matched first, then
 * words inside those that differ, so that a rewritten paragraph is not explained by small words of another.
 */
export function wordChanges(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  const tokens: Token[] = []
  let removed: string[] = []
  let added: string[] = []
  const close = () => {
    tokens.push(...compared(removed, added))
    removed = []
    added = []
  }
  for (const part of diffArrays([...before], [...after])) {
    const words = part.value.flatMap((line) => line.split(' '))
    if (part.removed) removed.push(...words)
    else if (part.added) added.push(...words)
    else {
      close()
      tokens.push(...words.map((word) => ({ word, kind: 'same' as const })))
    }
  }
  close()
  return changesIn(tokens)
}

function compared(removed: readonly string[], added: readonly string[]): readonly Token[] {
  return diffArrays([...removed], [...added]).flatMap((part) =>
    part.value.map((word) => ({
      word,
      kind: part.removed ? ('removed' as const) : part.added ? ('added' as const) : ('same' as const),
    })),
  )
}

function changesIn(tokens: readonly Token[]): readonly WordChange[] {
  const changes: WordChange[] = []
  for (let start = 0; start < tokens.length; start += 1) {
    if (tokens[start]?.kind === 'same') continue
    let end = start
    while (end < tokens.length && tokens[end]?.kind !== 'same') end += 1
    changes.push({
      before: text(tokens.slice(Math.max(0, start - wordsAround), start), 'same'),
      removed: text(tokens.slice(start, end), 'removed'),
      added: text(tokens.slice(start, end), 'added'),
      after: text(tokens.slice(end, end + wordsAround), 'same'),
    })
    start = end
  }
  return changes
}

function text(tokens: readonly Token[], kind: Token['kind']): string {
  return tokens.flatMap((token) => (token.kind === kind ? [token.word] : [])).join(' ')
}
