import { gabaritOf } from '@/components/layout/gabarit'
import { WideArc } from '@/components/layout/WideArc'
import type { WordProps } from './reading'

/** Moments in order, along the arc that joins the two shores: upright, and across the front page. */
export function Chronologie({ reading, children }: WordProps<'Chronologie'>) {
  const moments = <ol className="chronologie">{children}</ol>
  if (gabaritOf(reading.page.entry) !== 'accueil') return moments
  return (
    <div className="frise">
      <WideArc />
      {moments}
    </div>
  )
}
