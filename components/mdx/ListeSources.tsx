import { Typeset } from '@/components/Typeset'
import type { Source } from '@/lib/content'
import { byName } from './alphabet'
import { grouped } from './grouped'
import type { WordProps } from './reading'
import { SourceDates, SourceTitle } from './SourceNote'

/** Every source of the site under its publisher, with its address in full, its date and the day it was checked. */
export function ListeSources({ reading }: WordProps<'ListeSources'>) {
  const compare = byName(reading.locale)
  const publishers = grouped(reading.site.sources(reading.locale), ([, source]) => source.editeur)
  const groups = publishers.toSorted(([a], [b]) => compare(a, b))
  return (
    <dl className="liste-sources">
      {groups.map(([publisher, sources]) => (
        <div key={publisher}>
          <dt>
            <Typeset text={publisher} />
          </dt>
          {sources.map(([id, source]) => (
            <dd key={id} id={id}>
              <SourceTitle source={source} reading={reading} />
              {', '}
              <SourceDates source={source} reading={reading} />
              <PlainAddress source={source} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** The address to read or to copy from paper; the link is on the title already. */
function PlainAddress({ source }: { readonly source: Source }) {
  return (
    <span className="liste-sources-adresse">{source.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>
  )
}
