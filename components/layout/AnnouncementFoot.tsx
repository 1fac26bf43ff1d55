import { DateText } from '@/components/DateText'
import { Typeset } from '@/components/Typeset'
import { type Page, site } from '@/lib/content'
import { neighboursOf } from '@/lib/content/order'
import { translator } from '@/lib/i18n/messages'
import { PageLink } from './PageLink'

type Props = { readonly page: Page }

/** What was announced before and after, in the order of time, and the place of this moment among all others. */
export function AnnouncementFoot({ page }: Props) {
  const translate = translator(page.locale, 'frame')
  // Newest first: what comes next in the list came before.
  const { previous: after, next: before } = neighboursOf(site.announcements(page.locale), page)
  return (
    <nav className="page-foot" lang={page.locale} aria-labelledby="autour">
      <p id="autour" className="page-foot-titre">
        {translate('announcement.around')}
      </p>
      <ul className="avant-apres">
        {before && <Neighbour side="before" to={before} page={page} />}
        {after && <Neighbour side="after" to={after} page={page} />}
      </ul>
      <TimelineLink page={page} />
    </nav>
  )
}

type NeighbourProps = Props & { readonly side: 'before' | 'after'; readonly to: Page<'annonces'> }

/** Of two moments in one month, the sources may not say which came first. */
function Neighbour({ side, to, page: { entry, locale } }: NeighbourProps) {
  const { date } = to.entry.fiche
  const sameTime =
    entry.collection === 'annonces' &&
    (date.startsWith(entry.fiche.date) || entry.fiche.date.startsWith(date))
  return (
    <li>
      <p>
        {translator(locale, 'frame')(`announcement.${sameTime ? 'sameTime' : side}`)}{' '}
        <DateText date={date} locale={locale} />
      </p>
      <p>
        <PageLink to={to} reader={locale}>
          <Typeset text={to.text.frontMatter.title} />
        </PageLink>
      </p>
    </li>
  )
}

/** To the milestone that this announcement is, or to the first one when it is none. */
function TimelineLink({ page }: Props) {
  const timeline = site.page(page.locale, 'pages/chronologie')
  if (!timeline) return null
  const milestone = timeline.entry.fiche.jalons?.find(
    (candidate) => 'annonce' in candidate && candidate.annonce === page.entry.id,
  )
  return (
    <p>
      <PageLink to={timeline} reader={page.locale} anchor={milestone?.id}>
        {translator(page.locale, 'frame')('announcement.timeline')}
      </PageLink>
    </p>
  )
}
