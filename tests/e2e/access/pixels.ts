import type { Locator, Page } from '@playwright/test'

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Room around an element in its picture: a ring stands outside it. */
const margin = 8

/** Brings an element into the window and gives its place there, with what surrounds it closely. */
export async function placeOf(element: Locator): Promise<Place> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error('An element that can be seen has no box.')
  const { x, y, width, height } = box
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}

/** The pixels of a place of the window, as a PNG in base 64. */
export async function picture(page: Page, clip: Place): Promise<string> {
  return (await page.screenshot({ clip })).toString('base64')
}

/** How many pixels of two pictures of one place differ by a contrast of 3. */
export async function changedPixels(page: Page, one: string, other: string): Promise<number> {
  const [before, after] = [await colorsOf(page, one), await colorsOf(page, other)]
  return before.filter((color, index) => contrast(color, after[index] ?? color) >= 3).length
}

/** The contrast between the ground of a picture, its most frequent colour, and the strongest ink on it. */
export async function inkContrast(page: Page, image: string): Promise<number> {
  const colors = await colorsOf(page, image)
  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  const [ground = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? []
  // A few stray pixels are no drawing.
  const inks = [...counts].filter(([, count]) => count >= 10).map(([color]) => contrast(color, ground))
  return Math.max(1, ...inks)
}

/** Every pixel as one number, `0xRRGGBB`; the browser reads the PNG. */
function colorsOf(page: Page, base64: string): Promise<readonly number[]> {
  return page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('No canvas.')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    return Array.from({ length: width * height }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * index, 4 * index + 3)
      return red * 65536 + green * 256 + blue
    })
  }, base64)
}

function contrast(one: number, other: number): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: number): number {
  const [red = 0, green = 0, blue = 0] = [color >> 16, (color >> 8) & 255, color & 255].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
