import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import { telephoneNumber } from '@/lib/i18n/telephone'
import type { WordProps } from './reading'

/** How to reach an organisation: its own site and switchboard, never a person, who may have moved on. */
export function Contact({ organisme, reading }: WordProps<'Contact'>) {
  const page = [
    ...reading.site.signatories(reading.frameLocale),
    ...reading.site.archives(reading.frameLocale, 'signataires'),
  ].find(({ entry }) => entry.id === organisme)
  if (!page) throw new Error(`Il n’y a pas d’organisme « ${organisme} ».`)
  const t = translator(reading.locale, 'mdx')
  const shore = translator(reading.locale, 'frame')(`shore.${page.entry.fiche.cote}`)
  const { nom, sigle, ville, site, telephone, cote } = page.entry.fiche
  const number = telephone === undefined ? undefined : telephoneNumber(telephone, cote, reading.locale)
  const own = page.entry.key === reading.page.entry.key
  const name = <Typeset text={sigle ?? nom} />
  return (
    <div className="contact">
      <p className="contact-nom">
        {own ? (
          name
        ) : (
          <PageLink to={page} reader={reading.frameLocale}>
            {name}
          </PageLink>
        )}
      </p>
      {sigle !== undefined && (
        <p className="contact-nom-complet">
          <Typeset text={nom} />
        </p>
      )}
      <dl>
        {ville !== undefined && (
          <div>
            <dt>{t('contact.town')}</dt>
            <dd>
              <Typeset text={`${ville} (${shore})`} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('contact.site')}</dt>
          <dd>
            <a href={site} rel="noopener">
              {new URL(site).hostname.replace(/^www\./, '')}
            </a>
          </dd>
        </div>
        {number && (
          <div>
            <dt>{t('contact.telephone')}</dt>
            <dd>
              <a className="nowrap" href={number.address}>
                {number.text}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
