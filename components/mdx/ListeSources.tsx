import { Fragment } from 'react'
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

/** The address to read or to copy from paper, which breaks after its slashes; the link is on the title already. */
function PlainAddress({ source }: { readonly source: Source }) {
  const parts = source.url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split(/(?<=\/)/)
  return (
    <span className="liste-sources-adresse">
      {parts.map((part, index) => (
        <Fragment key={parts.slice(0, index).join('')}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
