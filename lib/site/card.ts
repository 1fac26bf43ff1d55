import type { Page } from '@/lib/content'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from './address'
import { cardAddress, neutralFolder } from './card-address'
import { type Subject, subjectTitles } from './neutral'

/** Pixels of every share card: what all previews take for a large one. */
export const cardSize = { width: 1200, height: 630 } as const

/** What Open Graph and Twitter say of a card. */
export type CardTags = typeof cardSize & {
  readonly url: string
  readonly alt: string
  readonly type: 'image/png'
}

/** The card of a page, in the French of its text. */
export function pageCard({ entry, textLocale, text }: Page): CardTags {
  const siteName = translator(textLocale, 'site')('name')
  const alt = `${plainForms(text.frontMatter.title)} · ${siteName}, ${localeFacts[textLocale].label}`
  return tags(cardAddress(textLocale, entry.key), alt)
}

/** The card of a neutral address: the title on both shores. */
export function neutralCard(subject: Subject): CardTags {
  const titles = subjectTitles(subject).map(plainForms).join(' · ')
  return tags(
    cardAddress(neutralFolder, subject.entry.key),
    `${titles} · ${translator('fr-FR', 'chooser')('title')}`,
  )
}

function tags(address: string, alt: string): CardTags {
  return { url: absolute(address), alt, type: 'image/png', ...cardSize }
}
