import { edits } from '@/lib/typography/engine'
import type { TypographyReport } from '@/lib/typography/reports/report'

const hint = 'Les guillemets et les apostrophes qui vont par paires sont mis en forme tout seuls.'

/** The straight quotes and apostrophes that typography leaves: inches, feet, and those without a partner. */
export function straightMarks(text: string, shielded: string): readonly TypographyReport[] {
  if (!/["']/.test(shielded)) return []
  const changed = new Set<number>()
  // Both locales treat quotes alike.
  for (const { start, end } of edits(text, 'fr-FR')) {
    for (let place = start; place < end; place += 1) changed.add(place)
  }
  return Array.from(shielded.matchAll(/["']/g))
    .filter(({ index }) => !changed.has(index))
    .map(({ index, 0: mark }) => {
      const number = /\d+(?:[.,]\d+)?$/.exec(shielded.slice(Math.max(0, index - 12), index))?.[0]
      if (number === undefined) {
        const name =
          mark === '"' ? 'Le guillemet droit est resté seul' : 'L’apostrophe droite est restée telle quelle'
        return { start: index, end: index + 1, message: `${name} : écrivez « » ou ’.`, hint }
      }
      const size = Number(number.replace(',', '.')) * (mark === '"' ? 2.54 : 30.48)
      const unit = mark === '"' ? 'po' : 'pi'
      const metric = Math.round(size).toLocaleString('fr-FR', { useGrouping: false })
      const message = `Écrivez « ${number} ${unit} » ou « ${metric} cm » au lieu de « ${number}${mark} ».`
      return { start: index - number.length, end: index + 1, message, hint: 'po pour pouce, pi pour pied.' }
    })
}

/** English quotes at the first level; inside « » they are right. */
export function firstLevelEnglishQuotes(shielded: string): readonly TypographyReport[] {
  const found: TypographyReport[] = []
  let depth = 0
  for (const { index, 0: mark } of shielded.matchAll(/[«»“]/g)) {
    if (mark === '«') depth += 1
    else if (mark === '»') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const message =
        'Écrivez « » au lieu de “ ” : les guillemets anglais sont pour une citation dans une citation.'
      found.push({
        start: index,
        end: index + 1,
        message,
        hint: 'Dans un texte en anglais, marquez la langue.',
      })
    }
  }
  return found
}
