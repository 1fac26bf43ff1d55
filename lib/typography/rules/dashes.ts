import { endOfBlanks, NO_BREAK, pattern, startOfBlanks } from '@/lib/typography/characters'
import type { Rule, Splice } from '@/lib/typography/rule'

const spacedDash = pattern`(?<=~)[–—](?=~|[,.;:!?)…]|$)|(?<=^|\n|\u2028)[–—](?=~)`
const newSentence = /[.!?…]["»”)\s]*\s\p{Lu}|;/u

/**
 * Of two dashes in a sentence the first opens and holds to what follows, the second closes and holds to what
 * precedes. A lone dash holds to what precedes, unless it begins the line, as in a dialogue.
 */
function spacedDashes(text: string): readonly Splice[] {
  const places = Array.from(text.matchAll(spacedDash), (match) => match.index)
  const splices: Splice[] = []
  for (let index = 0; index < places.length; index += 1) {
    const dash = places[index] ?? 0
    const next = places[index + 1]
    const start = startOfBlanks(text, dash)
    const beginsLine = start === 0 || /\s/.test(text.charAt(start - 1))
    const paired = !beginsLine && next !== undefined && !newSentence.test(text.slice(dash + 1, next))
    if (beginsLine) splices.push(...spaceAfter(text, dash, NO_BREAK))
    else {
      splices.push({ start, end: dash, insert: paired ? ' ' : NO_BREAK, owner: start })
      splices.push(...spaceAfter(text, dash, paired ? NO_BREAK : ' '))
    }
    if (paired) {
      splices.push({
        start: startOfBlanks(text, next),
        end: next,
        insert: NO_BREAK,
        owner: startOfBlanks(text, next),
      })
      splices.push(...spaceAfter(text, next, ' '))
      index += 1
    }
  }
  return splices
}

function spaceAfter(text: string, dash: number, insert: string): Splice[] {
  const end = endOfBlanks(text, dash + 1)
  const closesBlock = end === text.length || text.charAt(end) === '\n'
  return end === dash + 1 || closesBlock ? [] : [{ start: dash + 1, end, insert, owner: dash + 1 }]
}

export const dashRule: Rule = {
  id: 'tirets',
  rule: 'Les tirets d’incise tiennent à l’incise par une espace insécable, et un tiret seul au mot qui le précède.',
  source: 'OQLF, tableau des espacements ; Lexique de l’Imprimerie nationale',
  find: spacedDashes,
}
