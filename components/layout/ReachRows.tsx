import type { EntryOf } from '@/lib/content/model'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { telephoneNumber } from '@/lib/i18n/telephone'

type Props = {
  readonly fiche: Pick<EntryOf<'signataires'>['fiche'], 'site' | 'telephone' | 'cote'>
  /** Locale of the words, and of those who dial. */
  readonly locale: Locale
}

/** Rows of a list of terms: the site and the switchboard of an organisation, never a person, who may have moved on. */
export function ReachRows({ fiche: { site, telephone, cote }, locale }: Props) {
  const t = translator(locale, 'mdx')
  const number = telephone === undefined ? undefined : telephoneNumber(telephone, cote, locale)
  return (
    <>
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
    </>
  )
}
