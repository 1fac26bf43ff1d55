import type { WordProps } from './reading'
import { SourceCall } from './SourceCall'

/** Where a fact is known from: a numbered call, beside the fact, to the list at the end of the page. */
export function Source({ id, reading, occurrence }: WordProps<'Source'>) {
  return <SourceCall id={id} reading={reading} occurrence={occurrence} />
}
