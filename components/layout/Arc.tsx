/** The mark: from this shore, a full dot, to the other, a ring. It says nothing that the words beside it do not. */
export function Arc() {
  return (
    <svg className="arc" viewBox="0 0 64 30" aria-hidden="true" focusable="false">
      <path d="M7 19C20 1 43 1 55.2 19.2" />
      <circle className="own" cx="6" cy="23" r="4.5" />
      <circle cx="58" cy="23" r="4.2" />
    </svg>
  )
}
