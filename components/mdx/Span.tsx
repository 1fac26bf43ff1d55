import type { WordProps } from './reading'

/** Words of another language, so that they are read aloud in it and keep its spacing. */
export function Span({ lang, children }: WordProps<'span'>) {
  return <span lang={lang}>{children}</span>
}
