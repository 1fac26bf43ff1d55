import { LocaleChooser } from '@/components/layout/LocaleChooser'
import { chooserMetadata } from '@/lib/site/metadata'

export const metadata = chooserMetadata()

export default function ChooserPage() {
  return <LocaleChooser />
}
