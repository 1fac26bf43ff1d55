import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NeutralCard } from '@/components/layout/NeutralCard'
import { neutralMetadata } from '@/lib/site/neutral-metadata'
import { neutralPaths, subjectAt } from '@/lib/site/neutral-route'

export const dynamicParams = false

type Props = { readonly params: Promise<{ readonly path?: readonly string[] }> }

// Never empty, which Next refuses: `/a/` itself is there even before the first announcement.
export function generateStaticParams() {
  return neutralPaths('a')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return neutralMetadata(subjectAt('a', (await params).path) ?? notFound())
}

export default async function NeutralPage({ params }: Props) {
  return <NeutralCard subject={subjectAt('a', (await params).path) ?? notFound()} />
}
