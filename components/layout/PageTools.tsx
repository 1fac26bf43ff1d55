import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { isCited } from '@/lib/site/cited'
import { isHidden } from '@/lib/site/hidden'
import { CitePanel } from './CitePanel'
import { gabaritOf } from './gabarit'
import { PrintedAddress } from './PrintedAddress'
import { SharePanel } from './SharePanel'
import { UpdatedLine } from './UpdatedLine'

/**
 * After the text: sharing and citing it, and its date where nothing stands beside the text; on paper, the way back to
 * it. Nothing on a hidden page (a 404).
 */
export function PageTools({ page }: { readonly page: Page }) {
  if (isHidden(page)) return null
  if (!isCited(page)) return <PrintedAddress page={page} />
  const gabarit = gabaritOf(page.entry)
  return (
    <aside
      className="page-tools"
      aria-label={translator(page.locale, 'share')('label')}
      data-pagefind-ignore="all"
    >
      {gabarit === 'accueil' || gabarit === 'rangees' ? <UpdatedLine page={page} /> : null}
      <SharePanel page={page} />
      <CitePanel page={page} />
      <PrintedAddress page={page} />
    </aside>
  )
}
