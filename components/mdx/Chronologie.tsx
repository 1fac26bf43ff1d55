import { gabaritOf } from '@/components/layout/gabarit'
import { WideArc } from '@/components/layout/WideArc'
import type { WordProps } from './reading'

/** Moments in order, along the arc that joins the two shores: upright, and across the front page. */
export function Chronologie({ reading, children }: WordProps<'Chronologie'>) {
  return (
    <div className="frise">
      {gabaritOf(reading.page.entry) === 'accueil' && <WideArc />}
      <svg viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M12 0A12 50 0 0 0 12 100" />
      </svg>
      <ol className="chronologie">{children}</ol>
    </div>
  )
}
