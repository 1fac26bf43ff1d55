import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/PageFrame'
import { ErrorList } from '@/components/preview/ErrorList'
import { pageMetadata } from '@/lib/site/metadata'
import { type RouteParams, routed, routePaths } from '@/lib/site/route'

export const dynamicParams = false

type Props = { readonly params: Promise<RouteParams> }

export function generateStaticParams({ params }: { params: { locale: string } }) {
  return routePaths(params.locale)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = routed(await params) ?? notFound()
  return found.kind === 'page' ? pageMetadata(found.page) : {}
}

export default async function ContentPage({ params }: Props) {
  const found = routed(await params) ?? notFound()
  return found.kind === 'page' ? <PageFrame page={found.page} /> : <ErrorList errors={found.errors} />
}
