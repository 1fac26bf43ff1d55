import type { ReactNode } from 'react'
import { locales } from '@/lib/i18n/locales'
import { href } from '@/lib/site/address'
import { siteViewport } from '@/lib/site/viewport'
import '@/app/site.css'

export const dynamicParams = false
export const viewport = siteViewport

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={locale}>
      <body>
        {children}
        <script type="module" src={href('/elements.js')} />
      </body>
    </html>
  )
}
