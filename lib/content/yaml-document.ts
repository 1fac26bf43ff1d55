import { type Document, type LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'

/** A YAML text as nodes; undefined when it is nested so deep that its reader gave up. */
export function documentOf(text: string, lineCounter: LineCounter): Document.Parsed<ParsedNode> | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The plain value of a document. When its references (`*name`) lead nowhere or multiply without end, an empty one, and
 * the offset of the first of them.
 */
export function plainValue(document: Document.Parsed<ParsedNode>): { raw: unknown; reference?: number } {
  try {
    return { raw: document.toJS({ maxAliasCount: 20 }) ?? {} }
  } catch {
    let reference = 0
    visit(document, {
      Alias(_key, { range }) {
        reference = range?.[0] ?? 0
        return visit.BREAK
      },
    })
    return { raw: {}, reference }
  }
}
