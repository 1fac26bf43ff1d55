/** The one ornament: two shores and the line that joins them. It says nothing that the words beside it do not. */
export function Arc() {
  return (
    <svg className="arc" viewBox="0 0 64 26" aria-hidden="true" focusable="false">
      <path d="M5 21C17 3 47 3 59 21" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="5" cy="21" r="3.4" />
      <circle cx="59" cy="21" r="3.4" />
    </svg>
  )
}
