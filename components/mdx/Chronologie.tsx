import type { WordProps } from './reading'

/** Moments in order, along the arc that joins the two shores. */
export function Chronologie({ children }: WordProps<'Chronologie'>) {
  return <ol className="chronologie">{children}</ol>
}
