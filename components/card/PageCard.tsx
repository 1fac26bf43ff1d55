import type { Page } from '@/lib/content'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { cardLines } from '@/lib/site/card-lines'
import { plainForms } from '@/lib/typography'
import { CardFrame, titleBox, titleSizes } from './CardFrame'
import { CardTitle } from './CardTitle'

/** The share card of a page. What changes with the day, such as the state of a call, is not on it: copies would lie. */
export function PageCard({ page }: { readonly page: Page }) {
  const { label } = localeFacts[page.textLocale]
  const title = plainForms(page.text.frontMatter.title)
  return (
    <CardFrame
      siteName={translator(page.textLocale, 'site')('name')}
      shores={page.textLocale === 'fr-CA' ? { west: label } : { east: label }}
    >
      <CardTitle {...cardLines(title, titleBox, titleSizes)} />
    </CardFrame>
  )
}
