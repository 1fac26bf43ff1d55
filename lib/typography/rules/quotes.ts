import { NO_BREAK, OBJECT, pattern, SHIELD } from '@/lib/typography/characters'
import { after, before, type Rule, replace, type Splice } from '@/lib/typography/rule'

/** A straight quote at `start` closed by the one at `end`, inside `depth` other pairs of any kind. */
export type QuotePair = { readonly start: number; readonly end: number; readonly outer: '' | '«' | '“' }

type Open = { readonly sign: '"' | '«' | '“'; readonly at: number }

const opens = new RegExp(`[\\s([{«“‘’'–—/${OBJECT}-]`)
const closes = /[\s)\]}»”’'.,;:!?…%–—/-]/

/**
 * Pairs the straight quotes of a text. A quote after a figure is an inch mark unless one is open; a quote
 * that finds no partner is left out.
 */
export function quotePairs(text: string): readonly QuotePair[] {
  if (!text.includes('"')) return []
  const stack: Open[] = []
  const pairs: { start: number; end: number; around: readonly Open[] }[] = []
  for (const match of text.matchAll(/["«»“”]/g)) {
    const [sign] = match
    const at = match.index
    const top = stack.at(-1)
    if (sign === '«' || sign === '“') stack.push({ sign, at })
    else if (sign === '»' || sign === '”') closeTyped(stack, sign === '»' ? '«' : '“')
    else if (closesQuote(text, at, top)) {
      stack.pop()
      pairs.push({ start: top?.at ?? at, end: at, around: [...stack] })
    } else if (opensQuote(text, at)) stack.push({ sign: '"', at })
  }
  const paired = new Set(pairs.map((pair) => pair.start))
  const outerSigns = new Map<number, '«' | '“'>()
  return pairs
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, around }) => {
      const holder = around.findLast((open) => open.sign !== '"' || paired.has(open.at))
      const outer = holder ? (outerSigns.get(holder.at) ?? (holder.sign === '“' ? '“' : '«')) : ''
      outerSigns.set(start, outer === '' ? '«' : '“')
      return { start, end, outer }
    })
}

function closeTyped(stack: Open[], sign: '«' | '“'): void {
  const index = stack.findLastIndex((open) => open.sign === sign)
  if (index >= 0) stack.length = index
}

function closesQuote(text: string, at: number, top: Open | undefined): boolean {
  if (top?.sign !== '"' || top.at === at - 1) return false
  const next = text.charAt(at + 1)
  const afterText = at > 0 && !opens.test(text.charAt(at - 1))
  return next === '' || closes.test(next) || (afterText && next === OBJECT)
}

function opensQuote(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return next !== '' && (at === 0 || (opens.test(text.charAt(at - 1)) && text.charAt(at - 1) !== OBJECT))
}

const marks = { '': ['«', '»'], '«': ['“', '”'], '“': ['‘', '’'] } as const

function straightQuotes(text: string): readonly Splice[] {
  return quotePairs(text)
    .flatMap(({ start, end, outer }) => {
      const [opening, closing] = marks[outer]
      return [
        { start, end: start + 1, insert: opening, owner: start },
        { start: end, end: end + 1, insert: closing, owner: end },
      ]
    })
    .toSorted((one, other) => one.start - other.start)
}

const elision = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’$/iu

export const quoteRules: readonly Rule[] = [
  {
    id: 'guillemets-droits',
    rule: 'Les guillemets sont « » au premier niveau, “ ” au deuxième et ‘ ’ au troisième.',
    source: 'OQLF, Vitrine linguistique, 23386 et 23247',
    find: straightQuotes,
  },
  {
    id: 'apostrophe',
    rule: 'L’apostrophe est courbe (’).',
    source: 'OQLF, Vitrine linguistique, 22039',
    find: replace(pattern`(?<=\p{L})'(?=[\p{L}\d${OBJECT}${SHIELD}]|~*[«“])`, '’'),
  },
  {
    id: 'guillemet-apres-elision',
    rule: 'Aucune espace ne sépare l’apostrophe du guillemet : d’« accord ».',
    source: 'OQLF, Vitrine linguistique, 22039',
    find: before(/[«“]/g, '', elision, { typed: true }),
  },
  {
    id: 'guillemet-ouvrant',
    rule: 'Le guillemet ouvrant est suivi d’une espace insécable.',
    source: 'OQLF, Vitrine linguistique, 22039 ; choix de la maison pour la France',
    find: after(/«/g, NO_BREAK, /^\S/, { owner: 'sign' }),
  },
  {
    id: 'guillemet-fermant',
    rule: 'Le guillemet fermant est précédé d’une espace insécable.',
    source: 'OQLF, Vitrine linguistique, 22039 ; choix de la maison pour la France',
    find: before(/»/g, NO_BREAK, /\S$/),
  },
  {
    id: 'guillemet-anglais-ouvrant',
    rule: 'Le guillemet de deuxième niveau “ n’est pas suivi d’une espace.',
    source: 'OQLF, Vitrine linguistique, 23386',
    find: after(/“/g, '', /^\S/, { owner: 'sign', typed: true }),
  },
  {
    id: 'guillemet-anglais-fermant',
    rule: 'Le guillemet de deuxième niveau ” n’est pas précédé d’une espace.',
    source: 'OQLF, Vitrine linguistique, 23386',
    find: before(/”/g, '', /\S$/, { typed: true }),
  },
]
