import { pattern } from '@/lib/typography/characters'
import { type ReportRule, write } from '@/lib/typography/reports/report'

const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const months = month.split('|')
const currency = 'k?€|[kMG]?\\$|euros?|dollars?|millions?|milliards?'

/** Groups of three from the right, with the space that typography will make unbreakable. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ' ')
}

export const figureReports: readonly ReportRule[] = [
  {
    id: 'heure-deux-points',
    source: 'OQLF, Vitrine linguistique, 21516 ; charte du Journal officiel (2016)',
    hint: 'La forme 14:30 est réservée aux tableaux et aux horaires.',
    proseOnly: true,
    pattern: pattern`(?<![\d:.,/\p{L}-])(?:(?<=(?:à|de|dès|vers|et|entre|avant|après|jusqu[’']à)~)(?:[01]?\d|2[0-3])|[01]\d|2[0-3]):[0-5]\d(?![\d:]|\.\d)`,
    right: ([found]) => {
      const [hour = '', minutes = ''] = found.split(':')
      return minutes === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minutes}`
    },
    message: write,
  },
  {
    id: 'heure-ronde',
    source: 'OQLF, Vitrine linguistique, 21516',
    hint: 'Les minutes ne s’écrivent que s’il y en a.',
    proseOnly: true,
    pattern: pattern`(?<![\d:.,])\d{1,2}~*h~*00(?!\d)`,
    right: ([found]) => `${Number.parseInt(found, 10)} h`,
    message: write,
  },
  {
    id: 'grand-montant',
    source: 'Bureau de la traduction, Guide du rédacteur, 2.3.1 ; CLDR 48',
    hint: 'Les tranches de trois chiffres se tapent avec une espace ordinaire.',
    pattern: pattern`(?<![\p{L}\d.,/-])(\d{5,15})(?=(?:,\d+)?~*(?:${currency})(?!\p{L}))`,
    right: ([, digits = '']) => grouped(digits),
    message: write,
  },
  {
    id: 'dollar-de-quel-pays',
    source: 'Bureau de la traduction, Clefs du français pratique',
    hint: 'Le pays suit le symbole, après une espace.',
    pattern: pattern`\$~*CAN(?!\p{L})|\$CA(?!\p{L})|(?<!\p{L})(?:CDN~*\$|CAN~*\$|CA\$|C\$)|\$~*CDN(?!\p{L})|(?<!\p{L})CDN(?!\p{L})`,
    right: () => '$ CA',
    message: write,
  },
  {
    id: 'dollar-colle',
    source: 'OQLF, Vitrine linguistique, 21584',
    hint: 'Précisez aussi le pays au besoin : $ CA, $ US.',
    pattern: pattern`\d[\d ]*(?:,\d+)?(?:[kMG]?\$)(?!\p{L}|~*C(?:AN?|DN))`,
    right: ([found]) => found.replace(/[kMG]?\$$/, ' $&'),
    message: write,
  },
  {
    id: 'symbole-devant',
    source: 'OQLF, Vitrine linguistique, 21584',
    hint: 'En français, le symbole suit le nombre.',
    pattern: pattern`(?<![\p{L}\d]|\d~)([$€£])~?(\d(?:[\d.,]|~(?=\d))*)(?!~?[€$])`,
    right: ([, symbol = '', number = '']) => `${number} ${symbol}`,
    message: write,
  },
  {
    id: 'date-barres',
    source: 'OQLF, Vitrine linguistique, 21241 et 21640',
    hint: 'Au Québec, une date en chiffres s’écrit seulement AAAA-MM-JJ.',
    locale: 'fr-CA',
    pattern: pattern`(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])`,
    right: (match) => dateForms(match)?.iso,
    message: (found, right) => `Écrivez « ${right} », ou le mois en lettres, au lieu de « ${found} ».`,
  },
  {
    id: 'date-barres-en-prose',
    source: 'OQLF, Vitrine linguistique, 21640',
    hint: 'La date en chiffres est réservée aux tableaux.',
    locale: 'fr-FR',
    proseOnly: true,
    pattern: pattern`(?<![\d/.])(\d{1,2})(/)(\d{1,2})/(\d{4})(?![\d/])`,
    right: (match) => dateForms(match)?.words,
    message: write,
  },
  {
    id: 'premier-du-mois',
    source: 'OQLF, Vitrine linguistique, 21640',
    hint: 'Seul le premier jour du mois est ordinal.',
    pattern: pattern`(?<![\p{L}\d.,/-]|\d~)(0?\d)~+(${month})(?!\p{L})`,
    right: ([, day = '', name = '']) => {
      if (Number(day) === 0 || (Number(day) > 1 && day.length === 1)) return undefined
      return `${Number(day) === 1 ? '1er' : Number(day)} ${name}`
    },
    message: write,
  },
]

function dateForms(match: RegExpExecArray): { iso: string; words: string } | undefined {
  const [day, number] = [Number(match[1]), Number(match[3])]
  const name = months[number - 1]
  if (!name || day < 1 || day > 31) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    iso: `${match[4]}-${two(number)}-${two(day)}`,
    words: `${day === 1 ? '1er' : day} ${name} ${match[4]}`,
  }
}
