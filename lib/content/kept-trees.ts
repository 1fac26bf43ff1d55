import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import type { Content } from './content'
import { keepFile } from './kept-file'

/** One tree a line, after the digest of its text; the first line is the digest of the grammar. */
const usualFile = join(process.cwd(), '.next', 'cache', 'trees.jsonl')

/** What decides the tree of a text: the parsers, how we put them together, and what we take for a text. */
const grammarFiles = [
  'package.json',
  'package-lock.json',
  'lib/content/limits.ts',
  'lib/content/mdx-syntax.ts',
  'lib/content/mdx-text.ts',
  'lib/content/merge-marks.ts',
]

let kept: ReturnType<typeof treeReader> | undefined

/**
 * The tree of a text that the last report of a build parsed; undefined when it did not. Parsing takes twenty times as
 * long, and each process of a build needs the trees. The preview and the tests parse.
 */
export function keptTree(text: string): Root | undefined {
  if (process.env.NODE_ENV === 'development' || process.env.NODE_ENV === 'test') return undefined
  kept ??= treeReader()
  return kept(text)
}

/** Keeps the trees of texts without fault for the other processes of this build and for the next build. */
export function keepTrees({ entries }: Content, file = usualFile): void {
  const lines = [grammarDigest()]
  for (const { texts } of entries) {
    for (const { text, mdx } of Object.values(texts)) {
      const { tree, faults } = mdx()
      if (faults.length === 0) lines.push(`${digestOf(text)} ${JSON.stringify(tree)}`)
    }
  }
  keepFile(file, lines.join('\n'))
}

/** Reads a file of kept trees; gives what finds the tree of a text, a new object each time, as readers change it. */
export function treeReader(file = usualFile): (text: string) => Root | undefined {
  const [grammar, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const trees = new Map(
    grammar === grammarDigest() ? lines.map((line) => [line.slice(0, 64), line.slice(65)] as const) : [],
  )
  return (text) => {
    const json = trees.get(digestOf(text))
    // Written above, for this grammar: a tree and nothing else.
    return json === undefined ? undefined : JSON.parse(json)
  }
}

function grammarDigest(): string {
  const sum = createHash('sha256')
  for (const file of grammarFiles.map((name) => join(process.cwd(), name))) {
    if (existsSync(file)) sum.update(readFileSync(file))
  }
  return sum.digest('hex')
}

/** In hexadecimal: 64 characters. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
