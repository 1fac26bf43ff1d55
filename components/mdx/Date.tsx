import { DateText } from '@/components/DateText'
import { dateOf } from './fact'
import type { WordProps } from './reading'

/** A date of the fiche, as precise as its source; the article is in the text. */
export function FicheDate({ id, de, reading }: WordProps<'Date'>) {
  return <DateText date={dateOf(reading, id, de)} locale={reading.locale} />
}
