import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrAddress, qrImage } from '@/lib/site/qr'

const scale = 4

test.each([
  'https://exemple.test/p/accord/',
  'https://un-nom-assez-long.exemple.test/sous-dossier/p/signataires/instituts-carnot/',
])('the QR code of %s is read back from its squares', (address) => {
  const svg = qrImage(address)
  const [, origin = 0, , side = 0] = /viewBox="(-?\d+) (-?\d+) (\d+) \d+"/.exec(svg)?.map(Number) ?? []
  const width = side * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', run = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    fill((Number(x) - origin) * scale, (Number(y) - origin) * scale, Number(run) * scale)
  }
  expect(jsQR(pixels, width, width)?.data).toBe(address)

  function fill(left: number, top: number, length: number): void {
    for (let row = top; row < top + scale; row += 1)
      for (let column = left; column < left + length; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  }
})

test('the QR code of a neutral address stands at an address of its own', () => {
  expect(qrAddress('/p/signataires/cribiq/')).toBe('/qr/p/signataires/cribiq.svg')
})
