import { translator } from '@/lib/i18n/messages'
import { siteConfig } from '@/site.config'
import { Identity } from './Identity'
import type { WordProps } from './reading'

/** Who stores the site and sends it to readers. */
export function Hebergeur({ reading }: WordProps<'Hebergeur'>) {
  const t = translator(reading.locale, 'mdx')
  const { name, address, phone } = siteConfig.host
  return (
    <Identity
      locale={reading.locale}
      lines={[
        [t('identity.name'), name],
        [t('identity.address'), address],
        [t('identity.telephone'), phone],
      ]}
      missing={t('identity.noHost')}
    />
  )
}
