import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TwinView } from '@/components/preview/TwinView'
import { site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'

export const dynamicParams = false
export const metadata: Metadata = { title: 'Les deux versions' }

type Props = { readonly params: Promise<{ readonly collection: string; readonly id: string }> }

export function generateStaticParams() {
  return site.pages('fr-FR').map(({ entry: { collection, id } }) => ({ collection, id }))
}

/** In `npm run dev` only: both texts of a subject, side by side. */
export default async function TwinPage({ params }: Props) {
  const { collection, id } = await params
  const framed = site.pages('fr-FR').find(({ entry }) => entry.key === `${collection}/${id}`)
  if (!framed) notFound()
  const written = locales.flatMap((locale) => {
    const page = site.page(locale, framed.entry.key)
    return page && page.textLocale === locale ? [page] : []
  })
  return <TwinView subject={framed} written={written} />
}
