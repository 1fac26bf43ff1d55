import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { cardSize } from '@/lib/site/card'
import { cardFonts } from '@/lib/site/card-fonts'

/** The PNG of a card. The renderer asks the network for nothing as long as its text went through `cardText`. */
export async function drawnCard(card: ReactElement): Promise<Uint8Array> {
  const response = new ImageResponse(card, { ...cardSize, fonts: await cardFonts() })
  return new Uint8Array(await response.arrayBuffer())
}
