import { PageLink } from '@/components/layout/PageLink'
import { Title } from '@/components/Title'
import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { Archives } from './Archives'
import { CallStateMark } from './CallStateMark'
import { callNow } from './call'
import { DeadlineText } from './DeadlineText'
import type { Reading, WordProps } from './reading'

/** All calls, the last to close first, each with its state and its closing deadline; then the archived ones. */
export function ListeAppels({ reading }: WordProps<'ListeAppels'>) {
  const archives = reading.site.archives(reading.frameLocale, 'appels')
  return (
    <>
      <Calls pages={reading.site.calls(reading.frameLocale)} reading={reading} />
      <Archives count={archives.length} reading={reading}>
        <Calls pages={archives} reading={reading} />
      </Archives>
    </>
  )
}

type ListProps = { readonly pages: readonly Page<'appels'>[]; readonly reading: Reading }

function Calls({ pages, reading }: ListProps) {
  const t = translator(reading.locale, 'mdx')
  return (
    <ul className="liste liste-appels">
      {pages.map((page) => {
        const now = callNow(page)
        return (
          <li key={page.entry.key}>
            <p className="liste-marque">
              <CallStateMark call={now} locale={reading.locale} />
            </p>
            <p className="liste-titre">
              <PageLink to={page} reader={reading.frameLocale}>
                <Title text={page.text.frontMatter.title} />
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
