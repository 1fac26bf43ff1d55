import { Typeset } from '@/components/Typeset'
import type { WordProps } from './reading'
import { SourceCall } from './SourceCall'

/** Somebody's own words, who said them and where they can be read. */
export function Citation({ auteur, source: id, reading, occurrence, children }: WordProps<'Citation'>) {
  const source = id === undefined ? undefined : reading.site.source(id, reading.locale)
  return (
    <figure className="citation">
      <blockquote cite={source?.url}>{children}</blockquote>
      {(auteur || source) && (
        <figcaption>
          {auteur && <Typeset text={auteur} />}
          {auteur && source && ', '}
          {source && (
            <cite>
              <Typeset text={source.titre} />
            </cite>
          )}
          {id !== undefined && <SourceCall id={id} reading={reading} occurrence={occurrence} />}
        </figcaption>
      )}
    </figure>
  )
}
