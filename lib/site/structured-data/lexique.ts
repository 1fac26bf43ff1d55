import type { Thing } from 'schema-dts'
import type { Page, Site } from '@/lib/content'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'

/** The lexique as the set of the words that this locale’s readers expect, each at its place on the page. */
export function lexiqueData(page: Page, site: Site): readonly Thing[] {
  const { locale, address, text } = page
  const url = absolute(address)
  return [
    {
      '@type': 'DefinedTermSet',
      '@id': url,
      url,
      name: plainForms(text.frontMatter.title),
      description: plainForms(text.frontMatter.description),
      inLanguage: locale,
      hasDefinedTerm: [...site.lexique(locale)].map(([id, entry]) => ({
        '@type': 'DefinedTerm',
        '@id': `${url}#${id}`,
        name: plainForms(entry[locale].mot),
        description: plainForms(entry[locale].definition),
        inDefinedTermSet: url,
      })),
    },
  ]
}
