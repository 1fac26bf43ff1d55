import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import { typeset } from '@/lib/typography'
import { siteConfig } from '@/site.config'
import type { WordProps } from './reading'

/** How to write to the publisher, and to whom when it is about personal data. */
export function Courriel({ reading }: WordProps<'Courriel'>) {
  const t = translator(reading.locale, 'mdx')
  const { email, privacyOfficer } = siteConfig.contact
  if (!email) return <p className="non-renseigne">{t('mail.none')}</p>
  return (
    <p className="courriel">
      <a href={`mailto:${email}`}>{email}</a>
      {privacyOfficer && (
        <>
          <br />
          {t('mail.privacy')} <Typeset text={typeset(privacyOfficer, reading.locale)} />
        </>
      )}
    </p>
  )
}
