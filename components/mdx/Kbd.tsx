import type { WordProps } from './reading'

/** A key of the keyboard. */
export function Kbd({ children }: WordProps<'kbd'>) {
  return <kbd>{children}</kbd>
}
