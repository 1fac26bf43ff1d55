import { createElement, Fragment, type ReactNode } from 'react'
import { inlineForms } from '@/lib/typography'

type Props = {
  readonly text: string
  /** The longest compound to keep on one line, in signs, where there is less room than in a text. */
  readonly longest?: number
}

/** Shows a typeset string in HTML: `1er` gets its raised letters, a phone number stays on one line. */
export function Typeset({ text, longest }: Props): ReactNode {
  const forms = inlineForms(text, longest).map((form) => {
    if (form.kind === 'sup') return <sup>{form.value}</sup>
    if (form.kind === 'nowrap') return <span className="nowrap">{form.value}</span>
    return form.value
  })
  // Spread as arguments: the parts never move, so they need no keys.
  return createElement(Fragment, null, ...forms)
}
