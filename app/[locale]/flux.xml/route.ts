import { site } from '@/lib/content'
import { documentRoute, localeParams } from '@/lib/site/document-route'
import { atomDocument, feedOf } from '@/lib/site/feeds'

export const dynamic = 'force-static'
export const generateStaticParams = localeParams

export const GET = documentRoute('application/atom+xml', (locale) => atomDocument(feedOf(site, locale)))
