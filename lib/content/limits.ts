import type { Root } from 'mdast'
import type { Place } from './fault'

/** A text that nobody wrote as prose: where it goes too far, and what to say of it. */
export type Excess = Place & { readonly message: string; readonly hint: string }

// Several times what the longest text, line and nesting of this site hold. Beyond, the readers of Markdown and the rules of
// typography take seconds, or more stack than there is: the report must answer while someone types.
const longestText = 60_000
const longestLine = 4_000
const longestYaml = 500_000
const deepest = 60

/** What of an MDX text is too long to be read, if anything. */
export function excessOfMdx(text: string): Excess | undefined {
  if (text.length > longestText) return tooLong(longestText)
  const lines = text.split('\n')
  const line = lines.findIndex((words) => words.length > longestLine)
  if (line === -1) return undefined
  return {
    line: line + 1,
    column: 1,
    message: `Cette ligne est trop longue pour être lue : ${longestLine} caractères au plus.`,
    hint: 'Coupez-la en paragraphes, séparés par une ligne vide.',
  }
}

/** What of a YAML text is too long to be read, if anything. */
export function excessOfYaml(text: string): Excess | undefined {
  return text.length > longestYaml ? tooLong(longestYaml) : undefined
}

/** Where a tree is nested deeper than can be read, if anywhere. Walks without calling itself: it must not overflow. */
export function excessOfTree(tree: Root): Excess | undefined {
  const waiting: { node: Root | Root['children'][number]; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > deepest) return tooDeep(node.position?.start)
    if (!('children' in node)) continue
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
  }
  return undefined
}

/** What to say of a text nested so deep that its reader gave up. */
export function tooDeep(place: Place = { line: 1, column: 1 }): Excess {
  return {
    line: place.line,
    column: place.column,
    message: 'Ce passage est imbriqué trop profondément pour être lu.',
    hint: 'Retirez des niveaux de listes, de citations ou de mots du site.',
  }
}

function tooLong(limit: number): Excess {
  return {
    line: 1,
    column: 1,
    message: `Ce fichier est trop long pour être lu : ${limit} caractères au plus.`,
    hint: 'Répartissez ce qu’il contient entre plusieurs pages.',
  }
}
