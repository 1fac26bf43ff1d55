import type { WordProps } from './reading'

/** The important sentence of the text itself: never information that adds to it, which is an `Encadre`. */
export function MiseEnExergue({ children }: WordProps<'MiseEnExergue'>) {
  return <div className="mise-en-exergue">{children}</div>
}
