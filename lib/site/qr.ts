import { encode } from 'uqr'

/** Where the QR code of a neutral address stands: `/qr/a/signature.svg` for `/a/signature/`. */
export function qrAddress(neutral: string): string {
  return `/qr${neutral.slice(0, -1)}.svg`
}

/** Modules of quiet zone on each side, which readers need (ISO/IEC 18004). */
const quietZone = 4

/**
 * The QR code of an address as an SVG image, one path of one square per run of dark modules. Level M: a fold or a
 * stain over 15 % of it does no harm.
 */
export function qrImage(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...line.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    )
  })
  const side = size + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${quietZone} -${quietZone} ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-${quietZone}-${quietZone}h${side}v${side}h-${side}z"/><path d="${runs.join('')}"/></svg>\n`
}
