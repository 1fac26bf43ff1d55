import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/PageFrame'
import { pageMetadata } from '@/lib/site/metadata'
import { type RouteParams, routedPage, routePaths } from '@/lib/site/route'

export const dynamicParams = false

type Props = { readonly params: Promise<RouteParams> }

export function generateStaticParams({ params }: { params: { locale: string } }) {
  return routePaths(params.locale)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(routedPage(await params) ?? notFound())
}

export default async function ContentPage({ params }: Props) {
  return <PageFrame page={routedPage(await params) ?? notFound()} />
}
