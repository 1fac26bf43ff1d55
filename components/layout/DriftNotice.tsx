import { Typeset } from '@/components/Typeset'
import { type Page, site } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'

/**
 * On a page whose twin has newer words that nobody has yet compared with it: says so and leads there, before the text.
 * Silent for all other pages, those never compared included.
 */
export function DriftNotice({ page }: { readonly page: Page }) {
  const twin = site.newerTwin(page)
  if (!twin) return null
  const translate = translator(page.locale, 'frame')
  const { updated } = twin.text.frontMatter
  return (
    <aside className="drift-notice" data-pagefind-ignore="all" aria-labelledby="autre-version">
      <p id="autre-version">
        <b>{translate('drift.title')}</b>
      </p>
      <p>
        {translate.rich('drift.reason', {
          date: () => (
            <time dateTime={updated}>
              <Typeset text={formatDate(updated, page.locale)} />
            </time>
          ),
        })}{' '}
        <a href={href(twin.address)} hrefLang={twin.locale}>
          {translate('drift.link')}
        </a>
      </p>
    </aside>
  )
}
