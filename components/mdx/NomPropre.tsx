import type { WordProps } from './reading'

/** An official name, kept as its owner writes it: the report does not look for this locale's words in it. */
export function NomPropre({ children }: WordProps<'NomPropre'>) {
  return children
}
