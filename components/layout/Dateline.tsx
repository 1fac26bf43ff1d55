import { DateText } from '@/components/DateText'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'

/** When and where what is announced took place. Nothing on other pages. */
export function Dateline({ page: { entry, textLocale } }: { readonly page: Page }) {
  if (entry.collection !== 'annonces') return null
  const { date, lieu } = entry.fiche
  return (
    <p className="dateline">
      <DateText date={date} locale={textLocale} />
      {lieu !== undefined && (
        <>
          {' '}
          <span>
            <Typeset text={lieu} />
          </span>
        </>
      )}
    </p>
  )
}
