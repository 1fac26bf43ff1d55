import type { Thing } from 'schema-dts'
import type { Page } from '@/lib/content'
import { plainForms } from '@/lib/typography'
import { absolute } from '../address'
import { isFullDay } from '../day-instant'
import { publisherData } from './publisher'

/**
 * An announcement. Its date is that of the event and is as precise as the source: `temporalCoverage` takes a month or
 * a year, `datePublished` only a day.
 */
export function announcementData(
  page: Page,
  { date, lieu, expire }: Page<'annonces'>['entry']['fiche'],
): readonly Thing[] {
  const { locale, address, text } = page
  const url = absolute(address)
  const publisher = publisherData(locale)
  return [
    {
      '@type': 'NewsArticle',
      '@id': `${url}#annonce`,
      url,
      mainEntityOfPage: url,
      headline: plainForms(text.frontMatter.title),
      description: plainForms(text.frontMatter.description),
      inLanguage: locale,
      datePublished: isFullDay(date) ? date : undefined,
      dateModified: text.frontMatter.updated,
      expires: expire,
      temporalCoverage: date,
      contentLocation: lieu === undefined ? undefined : { '@type': 'Place', name: plainForms(lieu) },
      author: publisher,
      publisher,
    },
  ]
}
