import { site } from '@/lib/content'
import { absolute } from '@/lib/site/address'
import { neutralAddresses } from '@/lib/site/neutral'
import { qrAddress, qrImage } from '@/lib/site/qr'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly name: readonly string[] }> }

/** Neutral addresses by that of their code. */
const byImage = new Map(neutralAddresses(site).map(({ address }) => [qrAddress(address), address]))

export function generateStaticParams() {
  return [...byImage.keys()].map((image) => ({ name: image.split('/').slice(2) }))
}

export async function GET(_: Request, { params }: Context) {
  const { name } = await params
  const address = byImage.get(`/qr/${name.join('/')}`)
  if (!address) return new Response(null, { status: 404 })
  return new Response(qrImage(absolute(address)), { headers: { 'Content-Type': 'image/svg+xml' } })
}
