import { Typeset } from '@/components/Typeset'
import { PublicImage } from './PublicImage'
import type { WordProps } from './reading'

/** An image with its caption. */
export function Figure({ src, alt, legende }: WordProps<'Figure'>) {
  return (
    <figure className="figure">
      <PublicImage src={src} alt={alt} />
      {legende && (
        <figcaption>
          <Typeset text={legende} />
        </figcaption>
      )}
    </figure>
  )
}
