import { drawnCard } from '@/components/card/drawn-card'
import { NeutralShareCard } from '@/components/card/NeutralShareCard'
import { PageCard } from '@/components/card/PageCard'
import { type CardParams, cardParams, cardSubject } from '@/lib/site/card-route'
import { keptCard } from '@/lib/site/kept-cards'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = cardParams

export async function GET(_: Request, { params }: { readonly params: Promise<CardParams> }) {
  const { locale, name } = await params
  const found = cardSubject({ locale, name })
  if (!found) return new Response(null, { status: 404 })
  const card = await keptCard([locale, ...name].join('/'), found.words, () =>
    drawnCard(
      found.kind === 'page' ? <PageCard page={found.page} /> : <NeutralShareCard subject={found.subject} />,
    ),
  )
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } })
}
