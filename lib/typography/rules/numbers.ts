import { NARROW, NO_BREAK, pattern } from '@/lib/typography/characters'
import { join, type Rule } from '@/lib/typography/rule'

/** Groups typed with spaces. Not `514 555-1234`, nor a series of other lengths; never after a decimal sign. */
const groups = pattern`(?<![\p{L}\d.,]|\d~)[1-9]\d{0,2}(?:~\d{3})+(?!\d|~\d|-\d{4})`

export const thousandsInFrance: Rule = {
  id: 'milliers',
  rule: 'En France, une espace fine insécable sépare les tranches de trois chiffres.',
  source: 'CLDR 48, fr-FR',
  find: join(groups, NARROW),
}

export const thousandsInQuebec: Rule = {
  id: 'milliers',
  rule: 'Au Québec, une espace insécable sépare les tranches de trois chiffres.',
  source: 'OQLF ; CLDR 48, fr-CA',
  find: join(groups, NO_BREAK),
}
