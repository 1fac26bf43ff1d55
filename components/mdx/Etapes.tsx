import type { WordProps } from './reading'

/** A linear process. The style sheet draws the numbers, so no title repeats its own. */
export function Etapes({ children }: WordProps<'Etapes'>) {
  return <ol className="etapes">{children}</ol>
}
