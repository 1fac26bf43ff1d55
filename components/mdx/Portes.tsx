import type { WordProps } from './reading'

/** The ways into the site, each for one kind of reader. */
export function Portes({ children }: WordProps<'Portes'>) {
  return <ul className="portes">{children}</ul>
}
