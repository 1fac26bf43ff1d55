import type { Thing } from 'schema-dts'
import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { publisherData } from './publisher'

/** The site in one locale, said once, by its home page. */
export function websiteData({ locale, address, text }: Page): readonly Thing[] {
  return [
    {
      '@type': 'WebSite',
      '@id': `${absolute(address)}#site`,
      url: absolute(address),
      name: plainForms(translator(locale, 'site')('name')),
      description: plainForms(text.frontMatter.description),
      inLanguage: locale,
      publisher: publisherData(locale),
    },
  ]
}
