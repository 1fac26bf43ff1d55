import { cardResponse } from '@/components/card/card-response'
import { NeutralShareCard } from '@/components/card/NeutralShareCard'
import { PageCard } from '@/components/card/PageCard'
import { type CardParams, cardParams, cardSubject } from '@/lib/site/card-route'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = cardParams

export async function GET(_: Request, { params }: { readonly params: Promise<CardParams> }) {
  const found = cardSubject(await params)
  if (!found) return new Response(null, { status: 404 })
  return cardResponse(
    found.kind === 'page' ? <PageCard page={found.page} /> : <NeutralShareCard subject={found.subject} />,
  )
}
