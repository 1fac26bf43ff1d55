import type { Page } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { absolute, href } from '@/lib/site/address'
import { neutralAddress } from '@/lib/site/neutral'
import { qrAddress } from '@/lib/site/qr'

/**
 * The way from paper back to the page, on either shore: shown in print only. The image waits until then: browsers load
 * what is lazy before they print (HTML, “lazy loading attributes”), and the address beside it needs none.
 */
export function PrintedAddress({ page }: { readonly page: Page }) {
  const translate = translator(page.locale, 'share')
  const address = neutralAddress(page.entry)
  return (
    <div className="printed-address">
      {/* biome-ignore lint/performance/noImgElement: next/image needs a server and writes `style=`, which the CSP refuses. */}
      <img
        src={href(qrAddress(address))}
        alt={translate('qrName')}
        width="96"
        height="96"
        loading="lazy"
        decoding="sync"
      />
      <p>
        {translate('print')}
        <br />
        <code>{absolute(address)}</code>
      </p>
    </div>
  )
}
