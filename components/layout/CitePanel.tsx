import { Typeset } from '@/components/Typeset'
import type { Page } from '@/lib/content'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/messages'
import { absolute, href } from '@/lib/site/address'
import { realPage } from '@/lib/site/alternates'
import { citationAddress, citationAuthor } from '@/lib/site/citation'

/**
 * The reference of a page as its readers write one: after ISO 690 in France, author and date first in Québec. It cites
 * the text that is shown, at its own address: the two variants are two texts. The day of the visit is the reader’s.
 */
export function CitePanel({ page }: { readonly page: Page }) {
  const translate = translator(page.locale, 'cite')
  const { title, updated } = page.text.frontMatter
  return (
    <details>
      <summary>{translate('title')}</summary>
      <p>
        {translate.rich('reference', {
          author: citationAuthor(page.textLocale),
          title: () => (
            <cite lang={page.textLocale}>
              <Typeset text={title} />
            </cite>
          ),
          date: () => (
            <time dateTime={updated}>
              <Typeset text={formatDate(updated, page.locale)} />
            </time>
          ),
          address: () => <code>{absolute(realPage(page).address)}</code>,
        })}
      </p>
      <ul>
        {(['bibtex', 'ris'] as const).map((format) => (
          <li key={format}>
            <a href={href(citationAddress(page, format))} download>
              {translate(format)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
