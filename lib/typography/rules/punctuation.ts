import { CLOSED, NARROW, NO_BREAK, pattern } from '@/lib/typography/characters'
import { before, type Rule, replace } from '@/lib/typography/rule'

/** A sign after these is not punctuation of a sentence: `(?)`, `[!]`, `/?`, `=?`, `–?`. */
const prose = /[^\s([{¿¡«“‘/\\=&@<>|^~–—:;!?-]$/u

const highSign = pattern`[;!?]${CLOSED}`

/** Marks are settled before the spaces that depend on them. */
export const markRules: readonly Rule[] = [
  {
    id: 'points-de-suspension',
    rule: 'Les trois points de suspension sont un seul signe (…).',
    source: 'Lexique de l’Imprimerie nationale ; OQLF',
    find: replace(/(?<![./\\])\.{3}(?![./\\])/g, '…'),
  },
  {
    id: 'points-de-suspension-colles',
    rule: 'Les points de suspension suivent le mot sans espace.',
    source: 'Lexique de l’Imprimerie nationale ; OQLF, Vitrine linguistique, 22039',
    find: before(/…(?=$|[\s)\]}»”;:!?])/g, '', /\p{L}$/u, { typed: true }),
  },
]

export const highSignsInFrance: Rule = {
  id: 'signes-hauts',
  rule: 'En France, une espace fine insécable précède le point-virgule, le point d’exclamation et le point d’interrogation.',
  source: 'Lexique de l’Imprimerie nationale',
  find: before(highSign, NARROW, prose),
}

export const highSignsInQuebec: Rule = {
  id: 'signes-hauts',
  rule: 'Au Québec, rien ne précède le point-virgule, le point d’exclamation ni le point d’interrogation.',
  source: 'OQLF, Vitrine linguistique, 22039 ; CSQ, Ponctuation (2016)',
  find: before(highSign, '', prose),
}

export const sharedSignRules: readonly Rule[] = [
  {
    id: 'deux-points',
    rule: 'Une espace insécable précède le deux-points, sauf dans les heures, les rapports et le code.',
    source: 'OQLF, Vitrine linguistique, 22039',
    find: before(pattern`(?<!:):(?!:)${CLOSED}`, NO_BREAK, prose),
  },
  {
    id: 'signes-redoubles',
    rule: 'Dans ?! ou !!!, seul le premier signe est précédé d’une espace.',
    source: 'Usage ; choix de la maison',
    find: before(pattern`[!?]${CLOSED}`, '', /[!?]$/, { typed: true }),
  },
  {
    id: 'signes-successifs',
    rule: 'L’espace tapée entre deux signes qui se suivent est insécable.',
    source: 'Choix de la maison : un signe ne commence pas une ligne',
    find: before(pattern`[;:!?]${CLOSED}`, NO_BREAK, /[;:!?]$/, { typed: true }),
  },
]
