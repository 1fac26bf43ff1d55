import type { WordProps } from './reading'

/** Raised letters. */
export function Sup({ children }: WordProps<'sup'>) {
  return <sup>{children}</sup>
}
