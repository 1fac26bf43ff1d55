import { Typeset } from '@/components/Typeset'
import type { Entry } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import type { Reading } from './reading'
import { callAnchor, sourceAnchor, sourceNumber } from './SourceCall'
import { SourceDates, SourceTitle } from './SourceNote'

/**
 * As many sources as the style sheet can put in a margin, each beside its call: `styles/margin.css` has a rule for each, in
 * two halves, as most pages have few.
 */
const mostInMargin = 24
const halfInMargin = 12

/** As many ways back as a line of a phone holds: a figure alone on the next one would be read as something else. */
const mostOnALine = 4

/** What the page rests on: each source in the order of its first call, with the way back to each call. */
export function PageSources({ reading }: { readonly reading: Reading }) {
  const count = reading.body.sourceIds.length
  if (count === 0) return null
  const inMargin = count <= mostInMargin && hasMargin(reading.page.entry)
  return (
    <section
      className={`sources-page${inMargin ? ' sources-marge' : ''}${count > halfInMargin ? ' sources-suite' : ''}`}
      aria-labelledby="sources-de-la-page"
    >
      <h2 id="sources-de-la-page">{translator(reading.locale, 'mdx')('source.title')}</h2>
      <ol>
        {reading.body.sourceIds.map((id) => (
          <PageSource key={id} id={id} reading={reading} />
        ))}
      </ol>
    </section>
  )
}

/** The front page and those to look things up in use the whole width. */
function hasMargin(entry: Entry): boolean {
  return entry.collection !== 'pages' || entry.fiche.gabarit === 'texte'
}

type PageSourceProps = { readonly id: string; readonly reading: Reading }

function PageSource({ id, reading }: PageSourceProps) {
  const source = reading.site.source(id, reading.locale)
  if (!source) throw new Error(`Il n’y a pas de source « ${id} » dans content/sources.yaml.`)
  return (
    <li id={sourceAnchor(sourceNumber(reading, id))}>
      <Typeset text={source.editeur} />
      {', '}
      <SourceTitle source={source} reading={reading} />
      {', '}
      <SourceDates source={source} reading={reading} /> <BackLinks id={id} reading={reading} />
    </li>
  )
}

function BackLinks({ id, reading }: PageSourceProps) {
  const t = translator(reading.locale, 'mdx')
  const number = sourceNumber(reading, id)
  const count = reading.uses.sourceCounts.get(id) ?? 0
  const links = Array.from({ length: count }, (_, index) => index + 1).map((occurrence) => (
    <a
      key={occurrence}
      className="source-retour"
      href={`#${callAnchor(number, occurrence)}`}
      aria-label={t('source.backTo', { number, occurrence })}
    >
      {count === 1 ? t('source.back') : String(occurrence)}
    </a>
  ))
  return (
    <span className={count <= mostOnALine ? 'source-retours nowrap' : 'source-retours'}>
      {count > 1 && `${t('source.backList')} `}
      {links}
    </span>
  )
}
