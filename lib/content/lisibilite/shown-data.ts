import { deadlineFault, formatDeadline } from '@/lib/i18n/deadline'
import { formatDate, formatNumber, formatSum } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import type { Content, RawEntry } from '../content'
import { attributeOf } from '../headings'

type Word = Parameters<typeof attributeOf>[0] & { readonly name: string | null }

/**
 * What a reader sees in the place of a word that has no text of its own: the date, the sum, the term. Nothing for a word
 * that says nothing inside its sentence, as a call to a source, or whose fact does not exist or cannot be.
 */
export function shownData(content: Content, entry: RawEntry, locale: Locale, word: Word): string {
  const id = attributeOf(word, 'id') ?? ''
  const owner = attributeOf(word, 'de') ?? entry.key
  const fiche = content.byKey.get(owner)?.fiche?.value
  switch (word.name) {
    case 'Date': {
      const date = fiche?.dates?.[id]
      return date === undefined ? '' : formatDate(date, locale)
    }
    case 'Montant': {
      const sum = fiche?.montants?.[id]
      return sum === undefined ? '' : formatSum(sum, locale)
    }
    case 'Chiffre': {
      const figure = fiche?.chiffres?.[id]
      return figure === undefined ? '' : formatNumber(figure.valeur, locale)
    }
    case 'Echeance': {
      const deadline = fiche?.echeances?.[id]
      return deadline === undefined || deadlineFault(deadline) !== undefined
        ? ''
        : formatDeadline(deadline, locale)
    }
    case 'Terme':
      return content.lexique.value?.[id]?.[locale].mot ?? ''
    default:
      return ''
  }
}
