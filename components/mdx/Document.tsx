import { Typeset } from '@/components/Typeset'
import { publicFile } from '@/lib/content'
import { formatByteSize } from '@/lib/i18n/format/byte-size'
import { translator } from '@/lib/i18n/messages'
import { href } from '@/lib/site/address'
import type { WordProps } from './reading'

/** A file to download. Its format, its size and its language if it is not French are told before the click. */
export function Document({ fichier, titre, langue, reading }: WordProps<'Document'>) {
  const file = publicFile(fichier)
  if (!file) throw new Error(`Il n’y a pas de fichier public${fichier}.`)
  const t = translator(reading.locale, 'mdx')
  const foreign = langue === 'en'
  const details = [file.format.toUpperCase(), formatByteSize(file.bytes, reading.locale)]
  if (foreign) details.push(t('inEnglish'))
  return (
    <p className="document">
      <a href={href(fichier)} download hrefLang={foreign ? langue : undefined}>
        <span className="document-titre" lang={foreign ? langue : undefined}>
          <Typeset text={titre} />
        </span>{' '}
        <span className="document-details">({details.join(', ')})</span>
      </a>
    </p>
  )
}
