import { CLOSED, pattern } from '@/lib/typography/characters'
import { type ReportRule, write } from '@/lib/typography/reports/report'

/** Beginnings of words that take É; no acronym and no personal name begins so. */
const acuteWords =
  'tat|cole|ch[ae]nge|ch[eé]ance|chelle|clairage|colo|cono|cosyst|cran|crire|crit|crivez|dit(?!h)|duca|galement|galit|labor|lectr|l[eé]ment|l[eè]ve|ligib|lu(?:s|e|es)?(?!\\p{L})|merg|mission|nerg|nonc|poque|quip|tabli|tait|tape|tranger|tre(?!\\p{L})|tud|valu|v[eéè]nement|ventuel|viden|volu|thique|tiquet|t[eé](?!\\p{L})|coute'

const acute = pattern`(?<![\p{L}\d'’.-])E(?:${acuteWords})\p{Ll}*`

const afterGrave =
  "partir|la|l[’']|noter|propos|ce|cet|cette|ces|chaque|compter|quoi|qui|quel|quelle|quels|quelles|travers|titre|savoir|venir|vos|nos|leur|côté|défaut|moins|condition|cause|destination|Paris|Montréal|Québec|Lyon"

export const wordReports: readonly ReportRule[] = [
  {
    id: 'ordinal',
    source: 'Lexique de l’Imprimerie nationale ; OQLF',
    hint: 'Les lettres sont mises en exposant toutes seules.',
    pattern: pattern`(?<![\p{L}\d])(\d+|[IVXL]+)(?:([èe]re|[èe]res)|(i?[èeé]mes?)|(nds?|ndes?))(?![\p{L}\d])`,
    right: ([found, number = '', first, other, second]) => {
      const plural = found.endsWith('s') ? 's' : ''
      if (first) return number === '1' || number === 'I' ? `${number}re${plural}` : undefined
      if (other) return `${number}e${plural}`
      if (number !== '2' && number !== 'II') return undefined
      return second?.includes('e') ? `${number}de${plural}` : `${number}d${plural}`
    },
    message: write,
  },
  {
    id: 'etc',
    source: 'Lexique de l’Imprimerie nationale ; OQLF',
    hint: 'Le mot etc. remplace déjà les points de suspension.',
    pattern: pattern`(?<!\p{L})[eE]tc~*(?:\.{2,}|\.?…)`,
    right: ([found]) => `${found.slice(0, 3)}.`,
    message: write,
  },
  {
    id: 'numero',
    source: 'Lexique de l’Imprimerie nationale ; OQLF',
    hint: 'Tapez n° ou no : le o est mis en exposant tout seul.',
    pattern: pattern`N°s?~*\d+|№~*\d+`,
    right: ([found]) => found.replace(/N°|№/, 'n°'),
    message: write,
  },
  {
    id: 'point-median',
    source: 'OQLF, Banque de dépannage linguistique, 5344 et 5345 ; circulaire du 21 novembre 2017',
    hint: 'Par exemple « les chercheuses et chercheurs », ou un mot neutre.',
    pattern: pattern`\p{L}+[·‧]\p{L}+(?:[·‧]\p{L}+)?|\p{Ll}{3,}\.e(?:\.?s)?(?![\p{L}\d.@/])`,
    right: ([found]) => found,
    message: (found) => `Écrivez les deux formes au long, ou un mot neutre, au lieu de « ${found} ».`,
  },
  {
    id: 'capitale-e',
    source: 'OQLF, Vitrine linguistique, 21438',
    hint: 'Les capitales gardent leurs accents.',
    pattern: acute,
    right: ([found]) =>
      `É${found
        .slice(1)
        .replace(/^v[eè]nement/, 'vénement')
        .replace(/^l[e]ment/, 'lément')}`,
    message: write,
  },
  {
    id: 'capitale-i',
    source: 'OQLF, Vitrine linguistique, 21438',
    hint: 'Les capitales gardent leurs accents.',
    pattern: pattern`(?<![\p{L}\d.])Iles?(?=~|-de-)`,
    right: ([found]) => `Î${found.slice(1)}`,
    message: write,
  },
  {
    id: 'capitale-a',
    source: 'OQLF, Vitrine linguistique, 21438',
    hint: 'Les capitales gardent leurs accents.',
    pattern: pattern`(?<=(?:^|[.!?…«–])~*)(?:A(?=~+(?:${afterGrave})(?!\p{L}))|A(?=~+l[’'])|Ca(?=~+\p{Ll}))(?!\p{L})`,
    right: ([found]) => (found === 'A' ? 'À' : 'Ça'),
    message: write,
  },
  {
    id: 'tiret',
    source: 'OQLF, tableau des espacements',
    hint: 'Le trait d’union joint, le tiret (–) sépare.',
    pattern: pattern`(?<=[^\s\d]~|[^\s\d]~~)-(?=~+[^\s])|(?<=\d~)-(?=~+\p{L})`,
    right: () => '–',
    message: () => 'Écrivez un tiret « – » au lieu du trait d’union entre deux espaces.',
  },
  {
    id: 'deux-espaces',
    source: 'Usage',
    hint: 'La mise en forme ajoute elle-même les espaces insécables.',
    pattern: / {2,}(?=\S)(?<=\S {2,})/g,
    right: () => ' ',
    message: (found) => `Laissez une seule espace ; il y en a ${found.length}.`,
  },
  {
    id: 'espace-avant-virgule',
    source: 'OQLF, Vitrine linguistique, 22039',
    hint: 'Seuls : et, en France, ; ! ? sont précédés d’une espace.',
    pattern: pattern`(?<=[\p{L}»)])~+(?:,|\.(?![.\d\p{L}]))`,
    right: ([found]) => found.trimStart(),
    message: (_, right) => `Retirez l’espace avant « ${right} ».`,
  },
  {
    id: 'signe-sans-espace',
    source: 'OQLF, Vitrine linguistique, 22039',
    hint: 'Sans espace après lui, le signe n’est pas reconnu.',
    pattern: pattern`(?<=[\p{L}\d)»])~+[;!?](?=\p{L})(?!${CLOSED})`,
    right: ([found]) => `${found.trimStart()} `,
    message: (_, right) => `Ajoutez une espace après « ${right.trim()} ».`,
  },
  {
    id: 'caractere-absent',
    source: 'Essai de douze polices libres : aucune n’a ces caractères',
    hint: 'Tapez 2e ou un trait d’union ordinaire : la mise en forme fait le reste.',
    pattern: /[\u2011ᵉʳˢᵈ]/gu,
    right: ([found]) => (found === '\u2011' ? '-' : found.normalize('NFKD')),
    message: write,
  },
]
