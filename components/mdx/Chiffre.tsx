import { formatNumber } from '@/lib/i18n/format'
import { figureOf } from './fact'
import type { WordProps } from './reading'

/** A count of the fiche, in figures. */
export function Chiffre({ id, de, reading }: WordProps<'Chiffre'>) {
  return <span className="nowrap">{formatNumber(figureOf(reading, id, de).valeur, reading.locale)}</span>
}
