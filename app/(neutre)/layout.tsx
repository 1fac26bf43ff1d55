import type { ReactNode } from 'react'
import { href } from '@/lib/site/address'
import { siteViewport } from '@/lib/site/viewport'
import '@/app/site.css'

export const viewport = siteViewport

/** Documents at neutral addresses: plain French, no region, until the reader's shore is known. */
export default function NeutralLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        {children}
        <script type="module" src={href('/neutre.js')} />
      </body>
    </html>
  )
}
