import { DateText } from '@/components/DateText'
import { PageLink } from '@/components/layout/PageLink'
import { Typeset } from '@/components/Typeset'
import type { Milestone } from '@/lib/content'
import { DeadlineText } from './DeadlineText'
import { deadlineOf, pageNamed } from './fact'
import type { Reading, WordProps } from './reading'

/** A moment of the timeline. Its date comes from the fiche: its own, an announcement's, or a call's deadline. */
export function Jalon({ id, titre, reading, children }: WordProps<'Jalon'>) {
  const milestone = reading.page.entry.fiche.jalons?.find((candidate) => candidate.id === id)
  if (!milestone) throw new Error(`${reading.page.entry.key} n’a pas de jalon « ${id} ».`)
  return (
    <li className="jalon" id={id}>
      <p className="jalon-date">
        <MilestoneDate milestone={milestone} reading={reading} />
      </p>
      <p className="jalon-titre">
        <MilestoneTitle milestone={milestone} titre={titre} reading={reading} />
      </p>
      {children}
    </li>
  )
}

type MilestoneProps = { readonly milestone: Milestone; readonly reading: Reading }

function MilestoneDate({ milestone, reading }: MilestoneProps) {
  if ('date' in milestone) return <DateText date={milestone.date} locale={reading.locale} />
  if ('appel' in milestone) {
    const deadline = deadlineOf(reading, milestone.echeance, `appels/${milestone.appel}`)
    return <DeadlineText deadline={deadline} locale={reading.locale} />
  }
  const { entry } = pageNamed(reading, `annonces/${milestone.annonce}`)
  return entry.collection === 'annonces' && <DateText date={entry.fiche.date} locale={reading.locale} />
}

function MilestoneTitle({ milestone, titre, reading }: MilestoneProps & { readonly titre: string }) {
  if ('date' in milestone) return <Typeset text={titre} />
  const key = 'appel' in milestone ? `appels/${milestone.appel}` : `annonces/${milestone.annonce}`
  return (
    <PageLink to={pageNamed(reading, key)} reader={reading.frameLocale}>
      <Typeset text={titre} />
    </PageLink>
  )
}
