import { ImageResponse } from 'next/og'
import { cardSize } from '@/lib/site/card'
import { type CardParams, cardAt, cardParams } from '@/lib/site/card-route'

/** The share card of the bare export, as Next’s documentation draws one: the same addresses, words and size as ours. */
export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = cardParams

export async function GET(_: Request, { params }: { readonly params: Promise<CardParams> }) {
  const card = cardAt(await params)
  if (!card) return new Response(null, { status: 404 })
  return new ImageResponse(
    <div
      style={{ display: 'flex', width: '100%', height: '100%', padding: 80, gap: 50, background: '#fbf9f4' }}
    >
      {card.words.map((words) => (
        <div key={words} style={{ display: 'flex', flex: 1, fontSize: 64, color: '#17202e' }}>
          {words}
        </div>
      ))}
      <svg
        aria-hidden="true"
        width="900"
        height="84"
        viewBox="0 0 900 84"
        style={{ position: 'absolute', left: 150, top: 426 }}
      >
        <path d="M12 68C225 0 675 0 888 68" fill="none" stroke="#0b4788" strokeWidth="3" />
      </svg>
    </div>,
    cardSize,
  )
}
