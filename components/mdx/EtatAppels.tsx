import { DateText } from '@/components/DateText'
import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import { buildDay } from '@/lib/content/build-date'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { CallStateMark } from './CallStateMark'
import { callNow, isOpen } from './call'
import { DeadlineText } from './DeadlineText'
import { pageNamed } from './fact'
import type { WordProps } from './reading'

/** Whether a call is open on the day of the build, which is said; the calls that one may still enter, or await. */
export function EtatAppels({ reading }: WordProps<'EtatAppels'>) {
  const t = translator(reading.locale, 'mdx')
  const calls = reading.site.calls(reading.frameLocale).map((page) => ({ page, now: callNow(page) }))
  const alive = calls.filter(({ now }) => now.state !== 'clos')
  const openCount = alive.filter(({ now }) => isOpen(now.state)).length
  const index = pageNamed(reading, 'pages/appels')
  return (
    <etat-appels class="etat-appels" data-open={openCount}>
      <p className="etat-appels-phrase">
        {/* One sentence for each count that a passing date could make true; `<etat-appels>` shows the right one. */}
        {Array.from({ length: alive.length + 1 }, (_, count) => (
          <strong key={t('calls.open', { count })} data-count={count} hidden={count !== openCount}>
            {t('calls.open', { count })}
          </strong>
        ))}{' '}
        <span className="etat-appels-date">
          {t('calls.asOf')}{' '}
          <DateText date={buildDay(localeFacts[reading.locale].timeZone)} locale={reading.locale} />.
        </span>
      </p>
      {alive.length > 0 && (
        <ul>
          {alive.map(({ page, now }) => (
            <li key={page.entry.key}>
              <CallStateMark call={now} locale={reading.locale} />{' '}
              <PageLink to={page} reader={reading.frameLocale}>
                <Typeset text={page.text.frontMatter.title} />
              </PageLink>
              <br />
              <Typeset text={t('calls.closing', { what: now.closing.libelle[reading.locale] })} />{' '}
              <DeadlineText deadline={now.closing} locale={reading.locale} />
            </li>
          ))}
        </ul>
      )}
      {index.entry.key !== reading.page.entry.key && (
        <p>
          <PageLink to={index} reader={reading.frameLocale}>
            {t('calls.all')}
          </PageLink>
        </p>
      )}
    </etat-appels>
  )
}
