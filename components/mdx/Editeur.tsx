import { translator } from '@/lib/i18n/messages'
import { siteConfig } from '@/site.config'
import { Identity } from './Identity'
import type { WordProps } from './reading'

/** Who publishes the site, and who directs the publication. */
export function Editeur({ reading }: WordProps<'Editeur'>) {
  const t = translator(reading.locale, 'mdx')
  const { name, legalForm, address, phone, registration, director } = siteConfig.publisher
  return (
    <Identity
      locale={reading.locale}
      lines={[
        [t('identity.name'), name],
        [t('identity.legalForm'), legalForm],
        [t('identity.registration'), registration],
        [t('identity.address'), address],
        [t('identity.telephone'), phone],
        [t('identity.director'), director],
      ]}
      missing={t('identity.noPublisher')}
    />
  )
}
