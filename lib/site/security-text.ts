import { site } from '@/lib/content'
import { buildInstant } from '@/lib/content/build-date'
import { locales } from '@/lib/i18n/locales'
import { siteConfig } from '@/site.config'
import { absolute } from './address'
import { securityExpiry } from './security-expiry'

/**
 * `/.well-known/security.txt` (RFC 9116): where to report a flaw. The mailbox of `site.config.ts`; without one, the
 * contact pages, which say who publishes the site.
 */
export function securityText(): string {
  const { email } = siteConfig.contact
  const contacts = email
    ? [`mailto:${email}`]
    : locales.flatMap((locale) => {
        const page = site.page(locale, 'pages/contact')
        return page ? [absolute(page.address)] : []
      })
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${securityExpiry(buildInstant())}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}
