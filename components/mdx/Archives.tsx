import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/messages'
import type { Reading } from './reading'

type Props = { readonly count: number; readonly reading: Reading; readonly children: ReactNode }

/**
 * Below a list, what it no longer holds because it has expired; nothing when nothing has. Its heading is of level 2, as
 * a list may stand right under the heading of the page.
 */
export function Archives({ count, reading, children }: Props) {
  if (count === 0) return null
  return (
    <section className="archives">
      <h2>{translator(reading.locale, 'publication')('archives')}</h2>
      {children}
    </section>
  )
}
