import { NO_BREAK, OBJECT, pattern } from '@/lib/typography/characters'
import { after, join, type Rule } from '@/lib/typography/rule'

const civility = 'Lexique de l’Imprimerie nationale ; OQLF'

export const abbreviationRules: readonly Rule[] = [
  {
    id: 'civilites',
    rule: 'M., MM., Mme, Mmes, Mlle et Mlles tiennent au mot suivant.',
    source: civility,
    find: join(pattern`(?<![\p{L}\d-])(?:MM?\.|M(?:me|lle)s?)~+(?=[\p{L}«${OBJECT}])`, NO_BREAK),
  },
  {
    id: 'titres',
    rule: 'Dr, Dre, Pr, Pre, Me et Mgr tiennent au nom.',
    source: civility,
    find: join(pattern`(?<![\p{L}\d-])(?:Dre?s?|Pre?s?|Me|Mgr)~+(?=[\p{Lu}${OBJECT}])`, NO_BREAK),
  },
  {
    id: 'numero',
    rule: 'L’abréviation de numéro tient au numéro.',
    source: civility,
    find: after(/(?<![\p{L}\d])[nN]°s?/gu, NO_BREAK, new RegExp(`^(?:[\\d${OBJECT}]|[A-Z]{1,4}-?\\d)`)),
  },
  {
    id: 'numero-en-lettres',
    rule: 'no tient au numéro.',
    source: civility,
    find: join(pattern`(?<![\p{L}\d])[nN]o~+(?=[\d${OBJECT}])`, NO_BREAK),
  },
  {
    id: 'renvois',
    rule: 'p., art., chap., vol., fig. et les autres abréviations de renvoi tiennent au nombre.',
    source: civility,
    find: join(
      pattern`(?<![\p{L}\d])(?:[Pp]{1,2}|[Aa]rt|[Cc]hap|[Cc]h|[Vv]ol|[Ff]ig|[Tt]abl?|[Ss]ect|[Rr]éf|[Ee]nv|f|t|al|éd|coll)\.~+(?:[LRD]\.~*)?(?=\d)|§§?~*(?=\d)`,
      NO_BREAK,
    ),
  },
  {
    id: 'avant-jesus-christ',
    rule: 'av. et ap. tiennent à J.-C.',
    source: civility,
    find: join(pattern`(?<![\p{L}\d])a[vp]\.~+(?=J\.)`, NO_BREAK),
  },
  {
    id: 'code-postal-canadien',
    rule: 'Le code postal canadien tient à la province.',
    source: 'OQLF, Le français au bureau',
    find: join(pattern`(?:\)|\bQC)~+(?=[A-Z]\d[A-Z]~?\d[A-Z]\d(?![\p{L}\d]))`, NO_BREAK),
  },
]
