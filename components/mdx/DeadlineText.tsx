import { Typeset } from '@/components/Typeset'
import type { Deadline } from '@/lib/content'
import { deadlineParts } from '@/lib/i18n/deadline'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'

/** The line of `formatDeadline` with a machine's time beside each clock. */
export function DeadlineText({ deadline, locale }: { readonly deadline: Deadline; readonly locale: Locale }) {
  const t = translator(locale, 'mdx')
  const [setting, other] = deadlineParts(deadline, locale)
  const otherDay = other.date === setting.date ? '' : `${other.date}, `
  return (
    <span className="echeance">
      <time dateTime={setting.isoLocalWithOffset}>
        <Typeset text={`${setting.date}, ${setting.time}, ${t('timeIn', { place: setting.place })}`} />
      </time>{' '}
      <span>
        (
        <time dateTime={other.isoLocalWithOffset}>
          <Typeset text={`${otherDay}${other.time}, ${t('timeIn', { place: other.place })}`} />
        </time>
        )
      </span>
      {deadline.annulee ? `, ${t('call.cancelled')}` : null}
    </span>
  )
}
