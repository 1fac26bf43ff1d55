import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { DocumentStep } from '../document-pass'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** How the inline scripts of Next, of Turbopack and of React’s server renderer begin. */
const frameworkCode =
  /^(\(?self\.__next_|\(globalThis\["TURBOPACK"\]|\$R[A-Z][=(]|requestAnimationFrame\(function\(\)\{\$RT=|addEventListener\("submit")/

/** Takes Next's scripts, their preloads and their inline payloads out of every document; nothing else changes. */
export const frameworkScripts: DocumentStep = {
  name: 'scripts du cadre',
  async begin({ basePath }) {
    return (html) => withoutFrameworkScripts(html, basePath)
  },
}

/**
 * The document without framework scripts: JSON-LD, other data blocks and our own module stay, and every other byte
 * is the same, React's comments and empty `<div hidden>` included: they show nothing, weigh little once compressed,
 * and cutting only what is harmful is what makes the rule checkable. Takes and gives the text of a whole document.
 * Throws when the document would not be whole without scripts, or holds an inline script that is not the framework's.
 */
export function withoutFrameworkScripts(html: string, basePath: string): string {
  const { text, originalOffset } = withoutPayloadText(html)
  const cuts: { start: number; end: number }[] = []
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      refuseLateText(node)
      if (isFramework(node, `${basePath}/_next/`)) {
        const place = node.sourceCodeLocation
        if (!place) throw new Error(`Un <${node.tagName}> du cadre n’a pas de place dans le document.`)
        cuts.push({ start: originalOffset(place.startOffset), end: originalOffset(place.endOffset) })
        return
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(text, { sourceCodeLocationInfo: true }))
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html)
}

/**
 * The document for the parser, without the inside of payload scripts: three quarters of its length, and of the time it
 * takes to parse. React writes no `<` in them, so what goes cannot hold a tag; what is cut is still the parser’s word.
 */
function withoutPayloadText(html: string): { text: string; originalOffset: (offset: number) => number } {
  const gone: { at: number; length: number }[] = []
  let total = 0
  const text = html.replace(
    /(<script>self\.__next_f\.push\(\[1,)([^<]*)(?=<\/script>)/g,
    (_, start: string, inside: string, offset: number) => {
      gone.push({ at: offset - total + start.length, length: inside.length })
      total += inside.length
      return start
    },
  )
  return {
    text,
    originalOffset: (offset) =>
      gone.reduce((result, { at, length }) => (at < offset ? result + length : result), offset),
  }
}

function isFramework(element: Element, frameworkAddress: string): boolean {
  if (element.tagName === 'link') {
    const rel = attribute(element, 'rel')
    return (
      (rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script')) &&
      (attribute(element, 'href') ?? '').startsWith(frameworkAddress)
    )
  }
  if (element.tagName !== 'script') return false
  const source = attribute(element, 'src')
  if (source !== undefined) return source.startsWith(frameworkAddress)
  if (!isExecutable(attribute(element, 'type') ?? '')) return false
  const code = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  if (frameworkCode.test(code)) return true
  throw new Error(
    `un script est écrit dans la page (« ${code.trim().slice(0, 40)} »). La politique de sécurité l’interdit : placez ce code dans components/elements/.`,
  )
}

/** JavaScript, by the HTML standard’s “prepare the script element”; anything else is a data block. */
function isExecutable(type: string): boolean {
  return /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i.test(type.trim())
}

/** React sends a slow or large part of a page after the rest, hidden, with a script that would put it in its place. */
function refuseLateText(element: Element): void {
  const id = attribute(element, 'id') ?? ''
  const isPlace = element.tagName === 'template' && /^[BP]:/.test(id)
  if (!isPlace && !(/^S:/.test(id) && attribute(element, 'hidden') !== undefined)) return
  throw new Error(
    'une partie de la page est sous <Suspense> et ne s’afficherait qu’avec un script. Retirez <Suspense> autour de ce composant.',
  )
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}
