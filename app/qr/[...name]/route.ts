import { site } from '@/lib/content'
import { absolute } from '@/lib/site/address'
import { neutralAddresses } from '@/lib/site/neutral'
import { qrAddress, qrImage } from '@/lib/site/qr'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly name: readonly string[] }> }

export function generateStaticParams() {
  return neutralAddresses(site).map(({ address }) => ({ name: qrAddress(address).split('/').slice(2) }))
}

export async function GET(_: Request, { params }: Context) {
  const { name } = await params
  const found = neutralAddresses(site).find(({ address }) => qrAddress(address) === `/qr/${name.join('/')}`)
  if (!found) return new Response(null, { status: 404 })
  return new Response(qrImage(absolute(found.address)), { headers: { 'Content-Type': 'image/svg+xml' } })
}
