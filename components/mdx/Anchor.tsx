import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/PageLink'
import { href as addressOf } from '@/lib/site/address'
import { pageNamed } from './fact'
import type { Reading } from './reading'

type AnchorProps = {
  readonly href?: string
  readonly title?: string
  readonly id?: string
  readonly className?: string
  readonly children?: ReactNode
  /** Key of the entry that the link leads to, put there by `lib/content`. */
  readonly 'data-page'?: string
}

/** A link of the text: to a page of the site, to a file of ours, within the page, or outside, which sends no opener. */
export function Anchor({ reading, ...props }: AnchorProps & { readonly reading: Reading }) {
  const { href = '', children, 'data-page': key, ...attributes } = props
  if (key !== undefined) {
    return (
      <PageLink to={pageNamed(reading, key)} reader={reading.frameLocale} anchor={href.split('#')[1]}>
        {children}
      </PageLink>
    )
  }
  const outside = /^https?:/i.test(href)
  return (
    <a
      href={href.startsWith('/') ? addressOf(href) : href}
      rel={outside ? 'noopener' : undefined}
      {...attributes}
    >
      {children}
    </a>
  )
}
