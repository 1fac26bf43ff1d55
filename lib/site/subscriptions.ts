import type { WordAttributes } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'

/** What readers may follow without coming back: two forms of the same feed, and the deadlines. */
export type SubscriptionFormat = WordAttributes<'Abonnement'>['format']

export type Subscription = {
  /** From the root of the site, as every address. */
  readonly address: string
  readonly type: string
  readonly title: string
}

const files = {
  atom: { name: 'flux.xml', type: 'application/atom+xml' },
  json: { name: 'flux.json', type: 'application/feed+json' },
  calendrier: { name: 'calendrier.ics', type: 'text/calendar' },
} as const satisfies Record<SubscriptionFormat, { name: string; type: string }>

export const subscriptionFormats = [
  'atom',
  'json',
  'calendrier',
] as const satisfies readonly SubscriptionFormat[]

/** Where a subscription of a locale is, and what it is called. */
export function subscription(format: SubscriptionFormat, locale: Locale): Subscription {
  const { name, type } = files[format]
  const title = plainForms(translator(locale, 'subscriptions')(`link.${format}`))
  return { address: `/${locale}/${name}`, type, title }
}
