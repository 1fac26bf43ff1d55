import type { Page } from '@/lib/content'
import { plainForms } from '@/lib/typography'
import { absolute } from './address'
import { neutralAddress } from './neutral'

/** What sends a page to somebody: its neutral address, and links that carry it. No counter, no parameter on it. */
export type Share = {
  readonly title: string
  readonly address: string
  readonly mail: string
  readonly linkedIn: string
  readonly whatsApp: string
}

/** The ways to share a page. */
export function shareOf({ entry, text }: Page): Share {
  const title = plainForms(text.frontMatter.title)
  const address = absolute(neutralAddress(entry))
  const written = { title: encodeURIComponent(title), address: encodeURIComponent(address) }
  return {
    title,
    address,
    // The subject and body of RFC 6068; a line ends with CRLF.
    mail: `mailto:?subject=${written.title}&body=${written.title}%0D%0A${written.address}`,
    linkedIn: `https://www.linkedin.com/sharing/share-offsite/?url=${written.address}`,
    whatsApp: `https://wa.me/?text=${written.title}%20${written.address}`,
  }
}
