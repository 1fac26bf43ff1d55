import type { Organization } from 'schema-dts'
import type { Locale } from '@/lib/i18n/locales'
import { plainForms, typeset } from '@/lib/typography'
import { siteConfig } from '@/site.config'
import { absolute } from '../address'
import { chooserAddress } from '../alternates'

/** Who publishes the site, as `site.config.ts` says; undefined until it does. Never a signatory, never a ministry. */
export function publisherData(locale: Locale): Organization | undefined {
  const { name, address, phone } = siteConfig.publisher
  if (!name) return undefined
  return {
    '@type': 'Organization',
    '@id': `${absolute(chooserAddress)}#editeur`,
    name: plainForms(typeset(name, locale)),
    address: address && plainForms(typeset(address, locale)),
    telephone: phone,
    email: siteConfig.contact.email,
  }
}
