import { type Page, site } from '@/lib/content'
import { scriptText, structuredData } from '@/lib/site/structured-data'

/** What a page says to machines, in one data block: browsers run none of it, and the CSP has nothing to allow. */
export function StructuredData({ page }: { readonly page: Page }) {
  const data = structuredData(page, site)
  if (!data) return null
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON; `scriptText` escapes what could end the element.
      dangerouslySetInnerHTML={{ __html: scriptText(data) }}
    />
  )
}
