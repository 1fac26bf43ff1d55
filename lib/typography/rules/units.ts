import { NO_BREAK, OBJECT, pattern } from '@/lib/typography/characters'
import { before, join, type Rule } from '@/lib/typography/rule'

/** Cannot be read as anything else, so that the space may be added where it was not typed. */
const plainUnits =
  '[kcmdh]m[²³]?|[µμn]m|ha|kg|mg|[µμ]g|ml|mL|cl|cL|dl|dL|hl|hL|[kMGTP]o|[kMGT]Wh?|kWc|MWc|[kMG]?Hz|[khM]Pa|dB|kV|mA|°[CF]'

const otherUnits =
  'm[²³]?|g|t|[kMG]t|tep|l|L|Wh?|V|mV|A|Ω|[kM]?J|N|Pa|K|h|min|s|ms|[µμn]s|j|lx|lm|cd|mol|px|pt|dpi|ch|po[²³]?|pi[²³]?|[kMG]bit|[kMG]b'

/** `12 m’a dit` is no distance. */
const unitEnds = "(?![\\p{L}\\d’'_])"

export const unitRules: readonly Rule[] = [
  {
    id: 'unites',
    rule: 'Une espace insécable sépare le nombre de l’unité.',
    source: 'OQLF ; Bureau international des poids et mesures, Le SI',
    find: join(pattern`[\d${OBJECT}]~+(?:${plainUnits}|${otherUnits})${unitEnds}`, NO_BREAK),
  },
  {
    id: 'unites-collees',
    rule: 'L’espace oubliée entre le nombre et une unité sans équivoque est ajoutée.',
    source: 'OQLF ; Bureau international des poids et mesures, Le SI',
    find: before(
      pattern`(?<=\d)(?:${plainUnits})${unitEnds}(?!-[\p{L}\d])`,
      NO_BREAK,
      /(?:^|[^\p{L}\d_#/.,-])\d{1,9}(?:,\d{1,9})?$/u,
    ),
  },
]
