import { NO_BREAK, OBJECT, pattern } from '@/lib/typography/characters'
import { after, before, join, type Rule } from '@/lib/typography/rule'

const figure = new RegExp(`[\\d${OBJECT}]$`)

const symbol = /[%‰€£¥$](?![\p{L}\d])|\$(?=(?:CA|US|AU|NZ|HK)(?![\p{L}\d]))/gu

export const amountRules: readonly Rule[] = [
  {
    id: 'pour-cent',
    rule: 'Une espace insécable précède % et ‰.',
    source: 'OQLF, Vitrine linguistique, 22039 ; CLDR 48',
    find: before(/[%‰](?![\p{L}\d])/gu, NO_BREAK, figure),
  },
  {
    id: 'symbole-monetaire',
    rule: 'Le symbole monétaire suit le nombre, après une espace insécable.',
    source: 'OQLF, Vitrine linguistique, 21584 ; CLDR 48',
    find: before(symbol, NO_BREAK, figure),
  },
  {
    id: 'symbole-monetaire-multiple',
    rule: 'Une espace insécable précède k€, M€, k$, M$ et G$.',
    source: 'Guide de rédaction de Gatineau ; OQLF',
    find: before(pattern`[kMG]~*[€$](?![\p{L}\d])`, NO_BREAK, figure),
  },
  {
    id: 'symbole-apres-mot',
    rule: 'L’espace tapée entre un mot et le symbole qui le suit est insécable : 85 millions $.',
    source: 'OQLF, Vitrine linguistique, 21584',
    find: before(symbol, NO_BREAK, /[\p{L})]$/u, { typed: true }),
  },
  {
    id: 'dollar-de-quel-pays',
    rule: 'Une espace insécable sépare $ du pays : $ CA.',
    source: 'Bureau de la traduction, Clefs du français pratique',
    find: after(pattern`(?<=[\dkMG]|~)\$`, NO_BREAK, /^(?:CA|US|AU|NZ|HK)(?![\p{L}\d])/u),
  },
  {
    id: 'dollar-de-quel-pays-tape',
    rule: 'L’espace tapée entre $ et CAN est insécable, en attendant que l’on écrive $ CA.',
    source: 'Bureau de la traduction, Clefs du français pratique',
    find: after(/\$/g, NO_BREAK, /^CAN(?![\p{L}\d])/u, { typed: true }),
  },
  {
    id: 'millions',
    rule: 'Le nombre tient à mille, million et milliard.',
    source: 'OQLF, Vitrine linguistique, 21584',
    find: join(pattern`[\d${OBJECT}]~+(?:mille|milliers?|millions?|milliards?|billions?)(?!\p{L})`, NO_BREAK),
  },
]
