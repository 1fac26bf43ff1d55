import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NeutralCard } from '@/components/layout/NeutralCard'
import { neutralMetadata } from '@/lib/site/neutral-metadata'
import { neutralPaths, subjectAt } from '@/lib/site/neutral-route'

export const dynamicParams = false

type Props = { readonly params: Promise<{ readonly path: readonly string[] }> }

export function generateStaticParams() {
  return neutralPaths('p')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return neutralMetadata(subjectAt('p', (await params).path) ?? notFound())
}

export default async function NeutralPage({ params }: Props) {
  return <NeutralCard subject={subjectAt('p', (await params).path) ?? notFound()} />
}
