import type { ReactNode } from 'react'
import { siteViewport } from '@/lib/site/viewport'
import '@/app/site.css'

export const viewport = siteViewport

/** The chooser and the neutral 404 speak to both shores: plain French, no region. */
export default function ChooserLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
