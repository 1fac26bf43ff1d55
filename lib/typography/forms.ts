import { pattern } from '@/lib/typography/characters'
import { shield } from '@/lib/typography/shield'

export type InlineForm = { readonly kind: 'text' | 'sup' | 'nowrap'; readonly value: string }

const roman = '(?:XL|L?X{1,3}|L(?=[IVX]))(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3}'

/** 1er, 1re, 2d, 2e, Ier, XXIe and their plurals: figures or capitals, then the letters to raise. */
const ordinal = `(?<![\\p{L}\\d#_]|\\d[.,])(?:(?<base>1|I)(?<raised>ers?|res?)|(?<base2>2|II)(?<raised2>ds?|des?)|(?<base3>\\d{1,4}|${roman})(?<raised3>es?))(?![\\p{L}\\d_])`

const numero = '(?<![\\p{L}\\d])(?<letter>[nN])(?:(?<degree>°s?)(?![\\p{L}\\d])|(?<o>o)(?=~\\d))'

/** The hyphen of a Canadian number may end a line; U+2011 is in too few fonts to be used instead. */
const phone =
  '(?<phone>(?<![\\d+])(?:\\+?1~)?\\(?[2-9]\\d\\d\\)?[~-]\\d{3}-\\d{4}(?!\\d)|(?<![\\d+])(?:\\+33~(?:\\(0\\)~?)?[1-9]|0[1-9])(?:~\\d\\d){4}(?!\\d))'.replaceAll(
    '[~-]',
    '(?:~|-)',
  )

/**
 * A compound that would leave, or carry over, next to nothing if its hyphen ended a line: rendez-vous, est-elle,
 * franco-québécois, 2024-2025. Longer ones may break, as a phone has no room for them.
 */
const compound =
  '(?<compound>(?<![\\p{L}\\d-])(?=[^\\s-]{1,6}-|\\d{4}-\\d{4}|\\S+-\\p{L}{1,4}(?![\\p{L}\\d-]))part(?:-part)+(?![\\p{L}\\d-]))'.replaceAll(
    'part',
    '[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*',
  )

const longestCompound = 18

/** As long as a compound may be in the title of a page on a phone, its letters spaced out. */
export const longestInTitle = 13

const forms = pattern`${phone}|${numero}|${ordinal}|${compound}`

/**
 * Cuts a text already set into what is plain, what is raised (`<sup>`), and what must stay on one line, compounds of up to
 * `longest` signs among them.
 * `n°` becomes n and a raised o. The values joined are the text, but for that sign.
 */
export function inlineForms(text: string, longest = longestCompound): readonly InlineForm[] {
  const list: InlineForm[] = []
  let from = 0
  const keep = (until: number) => {
    if (until > from) list.push({ kind: 'text', value: text.slice(from, until) })
    from = until
  }
  for (const match of shield(text).matchAll(forms)) {
    const found = match.groups ?? {}
    if (found.compound && found.compound.length > longest) continue
    const base = found.letter ?? found.base ?? found.base2 ?? found.base3 ?? ''
    keep(match.index + base.length)
    const whole = found.phone ?? found.compound
    if (whole) list.push({ kind: 'nowrap', value: whole })
    else if (found.degree) list.push({ kind: 'sup', value: found.degree.replace('°', 'o') })
    else list.push({ kind: 'sup', value: found.o ?? found.raised ?? found.raised2 ?? found.raised3 ?? '' })
    from = match.index + match[0].length
  }
  keep(text.length)
  return list
}

/** For places that show no HTML (titles, `alt`, feeds, calendars): `n° 5` is written `no 5`. */
export function plainForms(text: string): string {
  return text.replace(/(?<![\p{L}\d])([nN])°(s?)(?![\p{L}\d])/gu, '$1o$2')
}
