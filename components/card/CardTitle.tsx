import { type CardLines, lineHeight } from '@/lib/site/card-lines'

/** A title whose lines are already broken, each on its own. */
export function CardTitle({ size, lines }: CardLines) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', fontSize: size, lineHeight }}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and never change.
        <span key={index} style={{ whiteSpace: 'pre' }}>
          {line}
        </span>
      ))}
    </div>
  )
}
