import { Typeset } from '@/components/Typeset'
import { formatSum } from '@/lib/i18n/format'
import { sumOf } from './fact'
import type { WordProps } from './reading'

/** A sum, in the currency of whoever pays it. */
export function Montant({ id, de, reading }: WordProps<'Montant'>) {
  return (
    <span className="montant">
      <Typeset text={formatSum(sumOf(reading, id, de), reading.locale)} />
    </span>
  )
}
