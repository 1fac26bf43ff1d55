/**
 * The arc at the width of the page. It stretches with its box while the line stays thin and the shores round:
 * strokes do not scale, and each shore is a stroke without length.
 */
export function WideArc() {
  return (
    <svg
      className="wide-arc"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 18C26-4 74-4 99 18" />
      <path className="shores" d="M1 18h0M99 18h0" />
    </svg>
  )
}
