import { Typeset } from '@/components/Typeset'
import { translator } from '@/lib/i18n/messages'
import type { WordProps } from './reading'

/**
 * Information that adds to the text. A note rather than a landmark, and a title that is no heading, so that it may
 * stand anywhere. The kind is said in a word: colour alone would be lost on many readers.
 */
export function Encadre({ titre, type, reading, children }: WordProps<'Encadre'>) {
  const t = translator(reading.locale, 'mdx')
  // A titled frame without a kind is plain information and needs no second word.
  const kind = titre !== undefined && (type === undefined || type === 'info') ? undefined : (type ?? 'info')
  return (
    <aside className={`encadre encadre-${type ?? 'info'}`} role="note">
      <p className="encadre-titre">
        {kind && <span className="encadre-type">{t(`encadre.${kind}`)}</span>}
        {kind && titre && ' '}
        {titre && (
          <strong>
            <Typeset text={titre} />
          </strong>
        )}
      </p>
      {children}
    </aside>
  )
}
