import type { WordProps } from './reading'

/** An acronym and what it stands for. */
export function Abbr({ title, children }: WordProps<'abbr'>) {
  return <abbr title={title}>{children}</abbr>
}
