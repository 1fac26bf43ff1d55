import { site } from '@/lib/content'
import { deadlineEvents, subscriptionDocument } from '@/lib/site/calendar'
import { documentRoute, localeParams } from '@/lib/site/document-route'

export const dynamic = 'force-static'
export const generateStaticParams = localeParams

export const GET = documentRoute('text/calendar', (locale) =>
  subscriptionDocument(deadlineEvents(site, locale), locale),
)
