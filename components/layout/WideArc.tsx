/**
 * The arc at the width of its box: the line stays thin as it stretches, and the style sheet draws the shores, which stay
 * round. It says nothing that the words beside it do not. On a page that is not there, the line is cut.
 */
export function WideArc({ cut = false }: { readonly cut?: boolean }) {
  return (
    <div className={cut ? 'wide-arc wide-arc-cut' : 'wide-arc'}>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M0 20C24-5.5 76-5.5 100 20" />
      </svg>
    </div>
  )
}
