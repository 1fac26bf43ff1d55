import { PageText } from '@/components/mdx/PageText'
import type { Page } from '@/lib/content'
import { isHidden } from '@/lib/site/hidden'
import { DriftNotice } from './DriftNotice'
import { FallbackNotice } from './FallbackNotice'
import { PageFoot } from './PageFoot'
import { PageHead } from './PageHead'
import { Summary } from './Summary'
import { UpdatedLine } from './UpdatedLine'
import { WideArc } from './WideArc'

/** Heading, then three columns on wide screens: what helps to find one's way, the text, and its margin. */
export function TextLayout({ page }: { readonly page: Page }) {
  return (
    <>
      <PageHead page={page} />
      <FallbackNotice page={page} />
      <DriftNotice page={page} />
      {isHidden(page) ? <WideArc cut /> : <UpdatedLine page={page} />}
      <Summary page={page} />
      <div className="texte">
        <PageText page={page} />
      </div>
      <PageFoot page={page} />
    </>
  )
}
