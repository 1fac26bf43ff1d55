import sharp from 'sharp'
import { cardSize } from './card'
import { type CardImage, titleStrip } from './card-picture'

// A card is too small a picture for several threads; many cards at once use them better.
sharp.concurrency(1)
sharp.cache(false)

const { width, height } = cardSize
const channels = 3
const pixels = { raw: { width, height, channels } } as const

/** Frames that were drawn: a site has three, and drawing one takes as long as its title. */
const frames = new Map<string, Promise<Buffer>>()

/** Canvases that are not in use: two megabytes each, made anew they would take as long as a title too. */
const canvases: Buffer[] = []

/** The PNG of a card, 1200 × 630 pixels. */
export async function cardPng({ frame, title }: CardImage): Promise<Uint8Array> {
  const drawnFrame = frames.get(frame) ?? drawn(frame)
  frames.set(frame, drawnFrame)
  const [around, strip] = await Promise.all([drawnFrame, drawn(title)])
  const canvas = canvases.pop() ?? Buffer.alloc(width * height * channels)
  around.copy(canvas)
  strip.copy(canvas, titleStrip.top * width * channels)
  const png = await sharp(canvas, pixels).png().toBuffer()
  canvases.push(canvas)
  return png
}

function drawn(image: string): Promise<Buffer> {
  return sharp(Buffer.from(image)).removeAlpha().raw().toBuffer()
}
