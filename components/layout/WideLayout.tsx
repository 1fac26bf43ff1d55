import { PageText } from '@/components/mdx/PageText'
import type { Page } from '@/lib/content'
import { DriftNotice } from './DriftNotice'
import { FallbackNotice } from './FallbackNotice'
import { PageHead } from './PageHead'

/** The whole width for what the text lays out itself: rows of questions, the search and its index, the map of the site. */
export function WideLayout({ page }: { readonly page: Page }) {
  return (
    <>
      <PageHead page={page} />
      <FallbackNotice page={page} />
      <DriftNotice page={page} />
      <div className="texte">
        <PageText page={page} />
      </div>
    </>
  )
}
