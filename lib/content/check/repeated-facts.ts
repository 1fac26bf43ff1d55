import { visit } from 'unist-util-visit'
import { formatDate } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'
import type { Fault } from '../fault'
import { placeAt } from '../mdx-text'
import { type Check, textsOf, warningAt } from './check'

type Known = { readonly word: string; readonly owner: string; readonly id: string }

/** Dates and sums typed in a text although a fiche holds them: written twice, they end up differing. */
export const repeatedFacts: Check = {
  name: 'données répétées',
  looksFor: 'Une date ou un montant tapé dans un texte alors qu’une fiche le contient déjà.',
  *run({ content }) {
    const known = new Map<string, Known>()
    for (const entry of content.entries) {
      const { dates = {}, montants = {} } = entry.fiche?.value ?? {}
      for (const [id, date] of Object.entries(dates)) {
        if (date.length < 10) continue
        for (const locale of locales)
          known.set(plain(formatDate(date, locale)), { word: 'Date', owner: entry.key, id })
      }
      for (const [id, { valeur, devise }] of Object.entries(montants)) {
        const digits = String(valeur).replace(/\B(?=(\d{3})+$)/g, ' ')
        known.set(`${digits} ${devise === 'EUR' ? '€' : '$'}`, { word: 'Montant', owner: entry.key, id })
      }
    }
    for (const { entry, text } of textsOf(content)) {
      const found: Fault[] = []
      visit(text.mdx().tree, 'text', (node) => {
        const start = node.position?.start.offset
        if (start === undefined) return
        const typed = plain(text.text.slice(start, node.position?.end.offset))
        for (const [words, fact] of known) {
          const index = typed.indexOf(words)
          if (index === -1 || /\d/.test(typed.charAt(index - 1))) continue
          const from = fact.owner === entry.key ? '' : ` de="${fact.owner}"`
          found.push(
            warningAt(text.file, placeAt(text.text, start + index), {
              message: `« ${words} » est déjà dans la fiche de ${fact.owner}.`,
              hint: `Écrivez <${fact.word} id="${fact.id}"${from} /> : la donnée n’est ainsi écrite qu’une fois.`,
            }),
          )
        }
      })
      yield* found
    }
  },
}

/** One kind of space, so that typed and formatted words compare; the length does not change. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
