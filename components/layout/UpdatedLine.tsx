import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'

/** The day on which the text last changed in substance, as the editor wrote it. */
export function UpdatedLine({ page }: { readonly page: Page }) {
  const { updated } = page.text.frontMatter
  return (
    <p className="updated" lang={page.locale}>
      {translator(page.locale, 'frame')('updated')}{' '}
      <time dateTime={updated}>
        <Typeset text={formatDate(updated, page.locale)} />
      </time>
    </p>
  )
}
