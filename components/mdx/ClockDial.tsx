const turn = 2 * Math.PI

/** A clock that shows a time of day, given as `2024-03-22T17:00-04:00`. The words beside it say the same. */
export function ClockDial({ time }: { readonly time: string }) {
  const [hours = 0, minutes = 0] = time.slice(11, 16).split(':').map(Number)
  return (
    <svg className="cadran" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <circle r="10.5" />
      <path d={`M${hand((hours + minutes / 60) / 12, 5)}L0 0L${hand(minutes / 60, 8)}`} />
    </svg>
  )
}

/** Where a hand ends that has made this part of its turn. */
function hand(part: number, length: number): string {
  return [Math.sin(part * turn), -Math.cos(part * turn)].map((side) => (side * length).toFixed(1)).join(' ')
}
