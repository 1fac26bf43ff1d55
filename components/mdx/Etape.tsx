import { Typeset } from '@/components/Typeset'
import type { WordProps } from './reading'

/** One step: what to do, then how. */
export function Etape({ titre, children }: WordProps<'Etape'>) {
  return (
    <li className="etape">
      <p className="etape-titre">
        <Typeset text={titre} />
      </p>
      {children}
    </li>
  )
}
