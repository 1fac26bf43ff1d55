import { NO_BREAK, pattern } from '@/lib/typography/characters'
import { join, type Rule } from '@/lib/typography/rule'

const acronym = '(?<![\\p{L}\\d’-])\\p{Lu}{3,8}(?![\\p{L}\\d’-])'
const name = '(?<![\\p{L}\\d’-])\\p{Lu}\\p{Ll}{2,8}(?![\\p{L}\\d’-])'

export const nameRules: readonly Rule[] = [
  {
    id: 'sigle-et-nom',
    rule: 'Un sigle tient au mot qui fait son nom avec lui : PRIMA Québec, Carnot MICA.',
    source: 'usage du site : un nom coupé en fin de ligne se lit comme deux',
    // Between two words, the acronym goes with the one that follows: découvrir PRIMA Québec.
    find: join(pattern`${acronym}~+${name}|${name}~+${acronym}(?!~+${name})`, NO_BREAK),
  },
]
