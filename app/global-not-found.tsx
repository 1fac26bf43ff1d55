import type { Metadata } from 'next'
import { NotFoundNotice } from '@/components/layout/NotFoundNotice'
import { translator } from '@/lib/i18n/messages'
import { siteIcons } from '@/lib/site/icons'
import { siteViewport } from '@/lib/site/viewport'
import '@/app/site.css'

export const viewport = siteViewport
// Next adds `noindex` by itself to the page of status 404.
export const metadata: Metadata = {
  title: translator('fr-FR', 'notFound')('documentTitle'),
  icons: siteIcons,
}

/** The 404 of addresses outside both locales; each locale has its own, an ordinary hidden page of the content. */
export default function GlobalNotFound() {
  return (
    <html lang="fr">
      <body>
        <NotFoundNotice />
      </body>
    </html>
  )
}
