import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import { CallStateMark } from './CallStateMark'
import { callNow } from './call'
import { DeadlineText } from './DeadlineText'
import type { WordProps } from './reading'

/** All calls, the last to close first, each with its state and its closing deadline. */
export function ListeAppels({ reading }: WordProps<'ListeAppels'>) {
  const t = translator(reading.locale, 'mdx')
  return (
    <ul className="liste liste-appels">
      {reading.site.calls(reading.frameLocale).map((page) => {
        const now = callNow(page)
        return (
          <li key={page.entry.key}>
            <p className="liste-marque">
              <CallStateMark call={now} locale={reading.locale} />
            </p>
            <p className="liste-titre">
              <PageLink to={page} reader={reading.frameLocale}>
                <Typeset text={page.text.frontMatter.title} />
              </PageLink>
            </p>
            <p>
              <Typeset text={page.text.frontMatter.description} />
            </p>
            <p className="liste-note">
              <Typeset text={t('calls.closing', { what: now.closing.libelle[reading.locale] })} />{' '}
              <DeadlineText deadline={now.closing} locale={reading.locale} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
