import type { Metadata } from 'next'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from './address'
import { neutralCard } from './card'
import { siteIcons } from './icons'
import { neutralAddress, type Subject, subjectTitles } from './neutral'

/**
 * The head of a document at a neutral address. It is canonical to itself: with a variant as canonical, a preview of
 * the link would speak that variant's French to the other shore. Search engines list the variants, not this.
 */
export function neutralMetadata(subject: Subject): Metadata {
  const title = subjectTitles(subject).map(plainForms).join(' · ')
  const description = translator('fr-FR', 'neutral')('description')
  const url = absolute(neutralAddress(subject.entry))
  const image = neutralCard(subject)
  return {
    title,
    description,
    icons: siteIcons,
    robots: { index: false, follow: true },
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      siteName: translator('fr-FR', 'chooser')('title'),
      url,
      type: 'website',
      locale: localeFacts['fr-FR'].openGraph,
      alternateLocale: [localeFacts['fr-CA'].openGraph],
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [{ url: image.url, alt: image.alt }] },
  }
}
