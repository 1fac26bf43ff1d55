import { site } from '@/lib/content'
import { absolute } from './address'
import { neutralAddresses } from './neutral'
import { qrAddress, qrImage } from './qr'

/** Neutral addresses by that of their code. */
const byImage = new Map(neutralAddresses(site).map(({ address }) => [qrAddress(address), address]))

/** What follows `/qr/` in the address of each code. */
export function qrNames(): string[][] {
  return [...byImage.keys()].map((image) => image.split('/').slice(2))
}

/** The SVG image at an address below `/qr/`, if there is one. */
export function qrFile(name: readonly string[]): string | undefined {
  const address = byImage.get(`/qr/${name.join('/')}`)
  return address === undefined ? undefined : qrImage(absolute(address))
}
