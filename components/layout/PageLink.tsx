import type { ReactNode } from 'react'
import type { Page } from '@/lib/content'
import { isUnpublished } from '@/lib/content/publication'
import { type Locale, localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { pageName } from '@/lib/site/page-name'

type Props = {
  /** Where the link leads. */
  readonly to: Page
  /** Locale of the page that holds the link, which is the reader's. */
  readonly reader: Locale
  /** The words of the link; without them, the short name of the page. */
  readonly children?: ReactNode
  /** A heading of the target. */
  readonly anchor?: string
  /** `page` when the link leads to the page being read, `true` when it leads to a page above it. */
  readonly current?: 'page' | 'true'
  readonly className?: string
}

/**
 * A link to a page of the site, with a small mark when its text was written for the other locale, and, in the preview,
 * when it is not published yet.
 */
export function PageLink({ to, reader, children, anchor, current, className }: Props) {
  const borrowed = to.textLocale !== reader
  return (
    <a
      href={href(to.address) + (anchor ? `#${anchor}` : '')}
      hrefLang={borrowed ? to.textLocale : undefined}
      aria-current={current}
      className={className}
    >
      {children ?? (borrowed ? <span lang={to.textLocale}>{pageName(to)}</span> : pageName(to))}
      {borrowed ? <ShoreMark reader={reader} textLocale={to.textLocale} /> : null}
      {isUnpublished(to.publication) ? (
        <UnpublishedMark state={to.publication.state} reader={reader} />
      ) : null}
    </a>
  )
}

type MarkProps = { readonly state: 'brouillon' | 'a-paraitre'; readonly reader: Locale }

function UnpublishedMark({ state, reader }: MarkProps) {
  return (
    <>
      {' '}
      <span className="shore-mark">{translator(reader, 'publication')(`mark.${state}`)}</span>
    </>
  )
}

function ShoreMark({ reader, textLocale }: { readonly reader: Locale; readonly textLocale: Locale }) {
  return (
    <>
      {' '}
      <span className="shore-mark" aria-hidden="true">
        {localeFacts[textLocale].label}
      </span>
      <span className="visually-hidden">({translator(reader, 'frame')('mark')})</span>
    </>
  )
}
