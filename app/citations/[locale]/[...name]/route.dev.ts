import { type CitationParams, citationFile, citationParams } from '@/lib/site/citation-route'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = citationParams

export async function GET(_: Request, { params }: { readonly params: Promise<CitationParams> }) {
  const file = citationFile(await params)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.text, { headers: { 'Content-Type': file.type } })
}
