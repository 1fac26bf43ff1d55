import type { MetadataRoute } from 'next'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import { chooserAddress } from '@/lib/site/alternates'
import { manifestIcons } from '@/lib/site/icons'
import { paperColors } from '@/lib/site/viewport'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  const translate = translator('fr-FR', 'chooser')
  return {
    name: translate('documentTitle'),
    short_name: translate('shortName'),
    description: translate('description'),
    lang: 'fr',
    start_url: href(chooserAddress),
    scope: href(chooserAddress),
    display: 'browser',
    background_color: paperColors.light,
    theme_color: paperColors.light,
    icons: manifestIcons,
  }
}
