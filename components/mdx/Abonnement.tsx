import { translator } from '@/lib/i18n/messages'
import { absolute, href } from '@/lib/site/address'
import { subscription } from '@/lib/site/subscriptions'
import type { WordProps } from './reading'

/** The address of a feed or of the calendar, whole, to be copied; a calendar also opens in the reader’s own program. */
export function Abonnement({ format, reading }: WordProps<'Abonnement'>) {
  const { address, type, title } = subscription(format, reading.frameLocale)
  const url = absolute(address)
  return (
    <p className="abonnement">
      <a href={href(address)} type={type} title={title}>
        <code>{url}</code>
      </a>
      {format === 'calendrier' && (
        <>
          <br />
          <a href={url.replace(/^https?:/, 'webcal:')}>
            {translator(reading.locale, 'mdx')('subscription.add')}
          </a>
        </>
      )}
    </p>
  )
}
