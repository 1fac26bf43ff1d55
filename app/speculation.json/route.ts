import { speculationRules } from '@/lib/site/speculation'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(speculationRules(), {
    headers: { 'Content-Type': 'application/speculationrules+json' },
  })
}
