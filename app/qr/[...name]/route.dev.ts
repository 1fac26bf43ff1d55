import { qrFile, qrNames } from '@/lib/site/qr-route'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly name: readonly string[] }> }

export function generateStaticParams() {
  return qrNames().map((name) => ({ name }))
}

/** In the preview; a build writes codes without Next, `lib/export/steps/attached-files.ts`. */
export async function GET(_: Request, { params }: Context) {
  const image = qrFile((await params).name)
  if (image === undefined) return new Response(null, { status: 404 })
  return new Response(image, { headers: { 'Content-Type': 'image/svg+xml' } })
}
