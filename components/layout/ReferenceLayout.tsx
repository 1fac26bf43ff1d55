import { PageText } from '@/components/mdx/PageText'
import type { Page } from '@/lib/content'
import { DriftNotice } from './DriftNotice'
import { FallbackNotice } from './FallbackNotice'
import { PageHead } from './PageHead'
import { Summary } from './Summary'
import { UpdatedLine } from './UpdatedLine'

/** A page to look things up in: its tables and lists take the margin's room, and no neighbour distracts. */
export function ReferenceLayout({ page }: { readonly page: Page }) {
  return (
    <>
      <PageHead page={page} />
      <FallbackNotice page={page} />
      <DriftNotice page={page} />
      <UpdatedLine page={page} />
      <Summary page={page} />
      <div className="texte">
        <PageText page={page} />
      </div>
    </>
  )
}
