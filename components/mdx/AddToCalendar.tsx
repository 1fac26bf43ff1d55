import type { Page } from '@/lib/content'
import { buildInstant } from '@/lib/content/build-date'
import { deadlineInstant } from '@/lib/i18n/deadline'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { deadlineAddress } from '@/lib/site/calendar/address'
import type { Reading } from './reading'

type Props = { readonly page: Page<'appels'>; readonly name: string; readonly reading: Reading }

/** A link to the calendar file of a deadline; nothing for one that is past on the day of the build, or withdrawn. */
export function AddToCalendar({ page, name, reading }: Props) {
  const deadline = page.entry.fiche.echeances[name]
  if (!deadline || deadline.annulee) return null
  if (deadlineInstant(deadline).epochMilliseconds <= buildInstant()) return null
  const borrowed = page.textLocale !== reading.frameLocale
  return (
    <a
      className="ajout-agenda"
      href={href(deadlineAddress(page.textLocale, page.entry.id, name))}
      hrefLang={borrowed ? page.textLocale : undefined}
      type="text/calendar"
      download
    >
      {translator(reading.locale, 'mdx')('call.calendar')}{' '}
      <span className="visually-hidden">({deadline.libelle[reading.locale]})</span>
    </a>
  )
}
