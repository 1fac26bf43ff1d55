import { formatDate } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { Typeset } from './Typeset'

/** A date as precise as it is known (`2024`, `2023-10`, `2023-10-18`), for people and for machines. */
export function DateText({ date, locale }: { readonly date: string; readonly locale: Locale }) {
  return (
    <time dateTime={date}>
      <Typeset text={formatDate(date, locale)} />
    </time>
  )
}
