import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { cardSize } from '@/lib/site/card'
import { cardFonts } from '@/lib/site/card-fonts'

/** A card as a PNG. The renderer asks the network for nothing as long as its text went through `cardText`. */
export async function cardResponse(card: ReactElement): Promise<Response> {
  return new ImageResponse(card, { ...cardSize, fonts: await cardFonts() })
}
