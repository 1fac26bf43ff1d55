import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { type Shore, shores } from './shores'
import { WideArc } from './WideArc'

type Props = {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
  /** Locale of the words. */
  readonly locale: Locale
  /** What both shores hold together: it stands at the top of the arc. */
  readonly keystone: ReactNode
  readonly children: (shore: Shore) => ReactNode
  readonly className?: string
}

/**
 * The drawing of the site: two shores, what stands on each, and what joins them, which is read first. The words are
 * text, in a list that is read in its order; only the line is an image.
 */
export function DeuxRives({ label, locale, keystone, children, className }: Props) {
  const translate = translator(locale, 'frame')
  return (
    <div className={className ? `deux-rives ${className}` : 'deux-rives'}>
      {keystone && <div className="clef">{keystone}</div>}
      <WideArc />
      <ul className="deux-rives-liste" aria-label={label}>
        {shores[locale].map((shore) => (
          <li key={shore}>
            <p className="deux-rives-nom">{translate(`shore.${shore}`)}</p>
            {children(shore)}
          </li>
        ))}
      </ul>
    </div>
  )
}
