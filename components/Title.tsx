import { longestInTitle } from '@/lib/typography'
import { Typeset } from './Typeset'

/** A title breaks after its colon first: what follows is a line of its own when both have no room on one. */
export function Title({ text }: { readonly text: string }) {
  const [topic = '', ...rest] = text.split(/(?<=\u00a0: )/)
  return (
    <>
      <Typeset text={topic} longest={longestInTitle} />
      {rest.length > 0 && (
        <span className="suite">
          <Typeset text={rest.join('')} longest={longestInTitle} />
        </span>
      )}
    </>
  )
}
