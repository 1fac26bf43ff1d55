import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'

/**
 * Above the heading of a page that is not current, in the reader’s own French: archived, and since when; in the
 * preview only, a draft, or to appear and when.
 */
export function PublicationNotice({ page: { publication, locale } }: { readonly page: Page }) {
  const { state } = publication
  if (state === 'publiee') return null
  const t = translator(locale, 'publication')
  const date =
    state === 'archivee'
      ? formatDate(publication.since, locale)
      : state === 'a-paraitre'
        ? formatDate(publication.day, locale)
        : ''
  return (
    <aside className={`publication-notice ${state}`} lang={locale} aria-labelledby="parution">
      <p id="parution">
        <b>
          <Typeset text={t(`${state}.title`, { date })} />
        </b>
      </p>
      <p>{t(`${state}.reason`)}</p>
    </aside>
  )
}
