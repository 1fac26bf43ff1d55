import { SHIELD } from '@/lib/typography/characters'

type Kind = {
  /** Without one of these in the text, the expression is not tried. */
  readonly needs: string
  readonly expression: RegExp
}

/** What stands in running text and is not prose. Each expression is linear: a fixed start, then one class. */
const kinds: readonly Kind[] = [
  { needs: '`', expression: /`[^`\n]+`/g },
  { needs: '://', expression: /(?<![a-z])[a-z][a-z\d+.-]{0,20}:\/\/[^\s<>«»“”–—"`\uFFFC]+/gi },
  { needs: 'www.', expression: /(?<![\p{L}\d.])www\.[^\s<>«»“”–—"`\uFFFC]+/giu },
  { needs: ':', expression: /(?<![\p{L}\d])(?:mailto|tel|sms|geo|urn|doi|data):[^\s<>«»“”–—"`\uFFFC]+/giu },
  { needs: '@', expression: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { needs: '\\', expression: /(?<![\p{L}\d])(?:[A-Za-z]:)?\\(?=[\w.\\])[^\s<>«»“”–—"`\uFFFC]+/gu },
  { needs: '/', expression: /(?<![^\s(«“"'’])(?:~|\.{1,2})?\/(?=[\w.])[^\s<>«»“”–—"`\uFFFC]+/g },
  { needs: '::', expression: /\w{0,80}::[\w:<>]*/g },
  { needs: ':', expression: /(?<![\p{L}\d:]):[a-z\d_+-]+:(?![\p{L}\d:])/gu },
  { needs: '&', expression: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/gi },
  { needs: '<', expression: /<\/?[A-Za-z][^<>\n]{0,500}>/g },
  { needs: '=', expression: /(?<![\w-])[A-Za-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*')/g },
]

/** The signs that end a sentence are not part of the address they touch. */
const trailing = /[?!.,:;*_~'’…)\]}]+$/

const emoticon =
  /(?<![^ \t\n«\u00A0]|[^«]\u00A0)(?:[:;=][-'’^]?[)(DPp|/\\*[\]]|\([-'’]?[:;]|<3|\^\^)(?![^\s.,;:!?…»”])/g

/**
 * Gives the text, of the same length, with each character that typography must leave replaced by SHIELD:
 * code between back-quotes, addresses, e-mail, paths, tags, entities, emoticons.
 */
export function shield(text: string): string {
  const spans: [start: number, end: number][] = []
  for (const kind of kinds) {
    if (!text.includes(kind.needs)) continue
    for (const match of text.matchAll(kind.expression)) {
      spans.push([match.index, match.index + withoutTrailingSigns(match[0]).length])
    }
  }
  spans.push(...emoticons(text))
  if (spans.length === 0) return text
  spans.sort((one, other) => one[0] - other[0])
  let shielded = ''
  let from = 0
  for (const [start, end] of spans) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    shielded += text.slice(from, begin) + SHIELD.repeat(end - begin)
    from = end
  }
  return shielded + text.slice(from)
}

function withoutTrailingSigns(span: string): string {
  if (/^`|^&.*;$|[>"]$|^:/.test(span) || /=['"]/.test(span)) return span
  return span.replace(trailing, '')
}

/** In « (exemple :) » the bracket closes the one that is open: no emoticon. */
function emoticons(text: string): [number, number][] {
  const spans: [number, number][] = []
  let open = 0
  let from = 0
  for (const match of text.matchAll(emoticon)) {
    for (const character of text.slice(from, match.index)) {
      if (character === '(') open += 1
      if (character === ')' && open > 0) open -= 1
    }
    from = match.index
    if (match[0].endsWith(')') && open > 0) continue
    from += match[0].length
    spans.push([match.index, from])
  }
  return spans
}
