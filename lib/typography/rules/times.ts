import { NO_BREAK, OBJECT, pattern } from '@/lib/typography/characters'
import { after, before, join, type Rule } from '@/lib/typography/rule'

const month =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:janv|févr|avr|juill|sept|oct|nov|déc)\\.'

const source = 'OQLF, Vitrine linguistique, 21516 ; charte du Journal officiel (2016)'

export const timeRules: readonly Rule[] = [
  {
    id: 'heures',
    rule: 'Une espace insécable sépare le nombre de h : 9 h.',
    source,
    find: before(
      /h(?=[0-5]\d(?:min)?(?![\p{L}\d])|(?![\p{L}\d’'_]))/gu,
      NO_BREAK,
      new RegExp(`(?:^|[^\\p{L}\\d_#.])\\d{1,3}$|${OBJECT}$`, 'u'),
    ),
  },
  {
    id: 'minutes',
    rule: 'Une espace insécable sépare h des minutes : 14 h 30.',
    source,
    find: after(
      new RegExp(`(?<=[\\d${OBJECT}]${NO_BREAK})h`, 'gu'),
      NO_BREAK,
      /^[0-5]?\d(?:min)?(?![\p{L}\d])/u,
    ),
  },
  {
    id: 'jour-et-mois',
    rule: 'Le jour tient au mois ; une espace ordinaire les sépare de l’année.',
    source: 'OQLF, Vitrine linguistique, 21640',
    find: join(
      pattern`(?<![\p{L}\d.,/-])(?:1er|1ᵉʳ|[0-3]?\d)~+(?:${month}|${capitalised(month)})(?!\p{L})`,
      NO_BREAK,
    ),
  },
]

function capitalised(words: string): string {
  return words.replace(/(^|[|:])(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())
}
