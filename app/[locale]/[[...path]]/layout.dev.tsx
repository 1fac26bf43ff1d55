import type { ReactNode } from 'react'
import { PreviewPanel } from '@/components/preview/PreviewPanel'
import { warningsAtAddress } from '@/lib/content'
import { type RouteParams, routed } from '@/lib/site/route'
import '@/components/preview/preview.css'

type Props = { readonly children: ReactNode; readonly params: Promise<RouteParams> }

/** In `npm run dev` only: each page, and what the report says of it. */
export default async function PreviewLayout({ children, params }: Props) {
  const found = routed(await params)
  return (
    <>
      {children}
      {found?.kind === 'page' ? (
        <PreviewPanel
          page={found.page}
          warnings={warningsAtAddress(found.page.locale, found.page.segments)}
        />
      ) : null}
    </>
  )
}
