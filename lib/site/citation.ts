import type { Page } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { siteConfig } from '@/site.config'
import { absolute } from './address'

/** What a reference manager is told of a page. */
export type Citation = {
  /** Name of the record, unique in the site: `pages-accord-fr-CA`. */
  readonly key: string
  readonly author: string
  readonly title: string
  readonly siteName: string
  /** The day on which the text last changed, `2026-11-22`. */
  readonly updated: string
  readonly locale: Locale
  readonly address: string
}

export type CitationFormat = 'bibtex' | 'ris'

const endings: Readonly<Record<CitationFormat, string>> = { bibtex: 'bib', ris: 'ris' }

/** Who answers for the text: the publisher once it is known, until then the site by its name. */
export function citationAuthor(locale: Locale): string {
  return siteConfig.publisher.name ?? translator(locale, 'site')('name')
}

/** What is cited is the text, in the locale it was written for. */
export function citationOf({ entry, textLocale, text, address }: Page): Citation {
  return {
    key: `${entry.collection}-${entry.id}-${textLocale}`,
    author: citationAuthor(textLocale),
    title: plainForms(text.frontMatter.title),
    siteName: translator(textLocale, 'site')('name'),
    updated: text.frontMatter.updated,
    locale: textLocale,
    address: absolute(address),
  }
}

/** Where the record of a page stands: `/citations/fr-CA/pages/accord.bib`. */
export function citationAddress({ entry, textLocale }: Page, format: CitationFormat): string {
  return `/citations/${textLocale}/${entry.key}.${endings[format]}`
}
