import type { Metadata, MetadataRoute } from 'next'
import { href } from './address'

/** Icons of the site, drawn in `public/icone.svg` and rendered from it at the sizes that phones ask for. */
export const siteIcons: Metadata['icons'] = {
  icon: [{ url: href('/icone.svg'), type: 'image/svg+xml', sizes: 'any' }],
  apple: [{ url: href('/icone-180.png'), type: 'image/png', sizes: '180x180' }],
}

/** The same drawing for the web manifest; its margins leave the round masks of phones room (40 % radius). */
export const manifestIcons: MetadataRoute.Manifest['icons'] = [
  { src: href('/icone.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
  ...([192, 512] as const).flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: href(`/icone-${size}.png`),
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose,
    })),
  ),
]
