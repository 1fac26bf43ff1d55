/**
 * The arc at the width of its box: the line stays thin as it stretches, and the style sheet draws the shores, which stay
 * round. It says nothing that the words beside it do not.
 */
export function WideArc() {
  return (
    <div className="wide-arc">
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M0 20C24-5.5 76-5.5 100 20" />
      </svg>
    </div>
  )
}
