import { site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { deadlineDocument, deadlineEvents, deadlinePath } from '@/lib/site/calendar'
import { documentRoute } from '@/lib/site/document-route'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const files = locales.flatMap((locale) =>
    deadlineEvents(site, locale).map(({ callId, name }) => ({ locale, path: deadlinePath(callId, name) })),
  )
  // Next exports no dynamic route without an address. A site without a call has these, which nothing links to.
  return files.length > 0 ? files : locales.map((locale) => ({ locale, path: ['aucune.ics'] }))
}

export const GET = documentRoute('text/calendar', (locale, path) =>
  deadlineDocument(
    deadlineEvents(site, locale).filter(
      ({ callId, name }) => deadlinePath(callId, name).join('/') === path.join('/'),
    ),
  ),
)
