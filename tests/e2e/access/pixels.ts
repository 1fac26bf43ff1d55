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
  const changes = await colorPairs(page, one, other)
  return changes
    .filter(({ before, after }) => contrast(before, after) >= 3)
    .reduce((sum, { count }) => sum + count, 0)
}

/** The contrast between the ground of a picture, its most frequent colour, and the strongest ink on it. */
export async function inkContrast(page: Page, image: string): Promise<number> {
  const colors = await colorPairs(page, image, image)
  const ground = colors.toSorted((a, b) => b.count - a.count)[0]?.before ?? 0
  // A few stray pixels are no drawing.
  const inks = colors.filter(({ count }) => count >= 10).map(({ before }) => contrast(before, ground))
  return Math.max(1, ...inks)
}

/** Two colours, `0xRRGGBB`, that one pixel has in two pictures, and how many pixels have the same two. */
type ColorPair = { readonly before: number; readonly after: number; readonly count: number }

/** The colours of two pictures of one size, in PNG; the browser reads and counts them. */
function colorPairs(page: Page, one: string, other: string): Promise<readonly ColorPair[]> {
  return page.evaluate(
    async (images) => {
      const [before = new Uint8ClampedArray(), after = before] = await Promise.all(images.map(pixelsOf))
      const pairs = new Map<number, { before: number; after: number; count: number }>()
      for (let at = 0; at < before.length; at += 4) {
        const pair = { before: colorAt(before, at), after: colorAt(after, at), count: 0 }
        const key = pair.before * 0x1000000 + pair.after
        const known = pairs.get(key) ?? pair
        known.count += 1
        pairs.set(key, known)
      }
      return [...pairs.values()]

      async function pixelsOf(base64: string) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (!context) throw new Error('No canvas.')
        context.drawImage(bitmap, 0, 0)
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data
      }

      function colorAt(data: Uint8ClampedArray, at: number): number {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        return red * 65536 + green * 256 + blue
      }
    },
    [one, other],
  )
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
