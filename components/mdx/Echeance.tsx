import { DeadlineText } from './DeadlineText'
import { deadlineOf } from './fact'
import type { WordProps } from './reading'

/** A deadline inside a sentence, at the time of both shores. */
export function Echeance({ id, de, reading }: WordProps<'Echeance'>) {
  return <DeadlineText deadline={deadlineOf(reading, id, de)} locale={reading.locale} />
}
