import { PageLink } from '@/components/layout/PageLink'
import { ReachRows } from '@/components/layout/ReachRows'
import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import type { WordProps } from './reading'

/** How to reach an organisation. On its own page, whose head says who and where it is, only that. */
export function Contact({ organisme, reading }: WordProps<'Contact'>) {
  const page = [
    ...reading.site.signatories(reading.frameLocale),
    ...reading.site.archives(reading.frameLocale, 'signataires'),
  ].find(({ entry }) => entry.id === organisme)
  if (!page) throw new Error(`Il n’y a pas d’organisme « ${organisme} ».`)
  const { fiche } = page.entry
  if (page.entry.key === reading.page.entry.key) {
    return (
      <dl className="contact contact-propre">
        <ReachRows fiche={fiche} locale={reading.locale} />
      </dl>
    )
  }
  const { nom, sigle, ville, cote } = fiche
  const shore = translator(reading.locale, 'frame')(`shore.${cote}`)
  return (
    <div className="contact">
      <p className="contact-nom">
        <PageLink to={page} reader={reading.frameLocale}>
          <Typeset text={sigle ?? nom} />
        </PageLink>
      </p>
      {sigle !== undefined && (
        <p className="contact-nom-complet">
          <Typeset text={nom} />
        </p>
      )}
      <dl>
        {ville !== undefined && (
          <div>
            <dt>{translator(reading.locale, 'mdx')('contact.town')}</dt>
            <dd>
              <Typeset text={`${ville} (${shore})`} />
            </dd>
          </div>
        )}
        <ReachRows fiche={fiche} locale={reading.locale} />
      </dl>
    </div>
  )
}
