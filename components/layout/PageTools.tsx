import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { isHidden } from '@/lib/site/hidden'
import { CitePanel } from './CitePanel'
import { PrintedAddress } from './PrintedAddress'
import { SharePanel } from './SharePanel'

/** After the text: sharing and citing it; on paper, the way back to it. Nothing on a hidden page (a 404). */
export function PageTools({ page }: { readonly page: Page }) {
  if (isHidden(page)) return null
  return (
    <aside
      className="page-tools"
      aria-label={translator(page.locale, 'share')('label')}
      data-pagefind-ignore="all"
    >
      <SharePanel page={page} />
      <CitePanel page={page} />
      <PrintedAddress page={page} />
    </aside>
  )
}
