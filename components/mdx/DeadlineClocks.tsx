import { Typeset } from '@/components/Typeset'
import type { Deadline } from '@/lib/content'
import { deadlineParts } from '@/lib/i18n/deadline'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { ClockDial } from './ClockDial'

/** A deadline as two clocks, that of the body which sets it first. */
export function DeadlineClocks({
  deadline,
  locale,
}: {
  readonly deadline: Deadline
  readonly locale: Locale
}) {
  const t = translator(locale, 'mdx')
  return (
    <span className={deadline.annulee ? 'horloges horloges-annulees' : 'horloges'}>
      {deadlineParts(deadline, locale).map((part) => (
        <time key={part.place} className="horloge" dateTime={part.isoLocalWithOffset}>
          <ClockDial time={part.isoLocalWithOffset} />
          <span className="horloge-jour">
            <Typeset text={part.date} />
          </span>{' '}
          <span className="horloge-heure">
            <Typeset text={part.time} />
          </span>{' '}
          <span className="horloge-lieu">{t('timeIn', { place: part.place })}</span>
        </time>
      ))}
    </span>
  )
}
