import { elementsModule } from '@/lib/site/elements-module'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(await elementsModule('neutre'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
