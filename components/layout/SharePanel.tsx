import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { neutralAddress } from '@/lib/site/neutral'
import { qrAddress } from '@/lib/site/qr'
import { shareOf } from '@/lib/site/share'

/**
 * The neutral address, to select or to send. Links are plain ones, that tell nobody until they are followed, and then
 * not where from; what needs a script is hidden until there is one. In the preview our script runs before
 * React, which is told not to mind.
 */
export function SharePanel({ page }: { readonly page: Page }) {
  const translate = translator(page.locale, 'share')
  const { title, address, mail, linkedIn, whatsApp } = shareOf(page)
  return (
    <details>
      <summary>{translate('title')}</summary>
      <partage-page
        data-title={title}
        data-address={address}
        data-copied={translate('copied')}
        data-failed={translate('failed')}
      >
        <p>{translate('address')}</p>
        <p className="shared-address">
          <code>{address}</code>
        </p>
        <ul>
          <li>
            <button type="button" data-action="systeme" hidden suppressHydrationWarning>
              {translate('system')}
            </button>
          </li>
          <li>
            <button type="button" data-action="copie" hidden suppressHydrationWarning>
              {translate('copy')}
            </button>
          </li>
          <li>
            <a href={mail}>{translate('mail')}</a>
          </li>
          <li>
            <a href={linkedIn} rel="noopener noreferrer">
              {translate('linkedIn')}
            </a>
          </li>
          <li>
            <a href={whatsApp} rel="noopener noreferrer">
              {translate('whatsApp')}
            </a>
          </li>
          <li>
            <a href={href(qrAddress(neutralAddress(page.entry)))} download>
              {translate('qr')}
            </a>
          </li>
        </ul>
        <p role="status" />
      </partage-page>
    </details>
  )
}
