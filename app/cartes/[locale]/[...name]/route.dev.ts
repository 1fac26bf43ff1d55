import { type CardParams, cardAt, cardParams } from '@/lib/site/card-route'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = cardParams

/** In the preview; a build writes cards without Next, `lib/export/steps/share-cards.ts`. */
export async function GET(_: Request, { params }: { readonly params: Promise<CardParams> }) {
  const card = cardAt(await params)
  if (!card) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await card.draw()), { headers: { 'Content-Type': 'image/png' } })
}
