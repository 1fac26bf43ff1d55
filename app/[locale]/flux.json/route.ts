import { site } from '@/lib/content'
import { documentRoute, localeParams } from '@/lib/site/document-route'
import { feedOf, jsonFeedDocument } from '@/lib/site/feeds'

export const dynamic = 'force-static'
export const generateStaticParams = localeParams

export const GET = documentRoute('application/feed+json', (locale) => jsonFeedDocument(feedOf(site, locale)))
