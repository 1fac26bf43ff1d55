import { Temporal } from 'temporal-polyfill'
import { deadlineFault, formatDeadline } from '@/lib/i18n/deadline'
import { formatDate } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { callBounds } from './call-state'
import { type Content, type RawEntry, sourcesFile } from './content'
import { type Fault, orderFaults } from './fault'
import { archivedSince, publicationOf, siteDay } from './publication'

/** What an editor should know and that is no fault: the same shape as one, of another severity. */
export type Notice = Omit<Fault, 'severity'> & { readonly severity: 'info' }

/** What time will change, what time has made old, and what waits. */
export type Agenda = {
  /** What the site will do by itself within `agendaDays`, the next thing first. */
  readonly upcoming: readonly Notice[]
  /** Pages past `aRevoir`, and sources not compared for `monthsUntilReview`. */
  readonly toReview: readonly Notice[]
  readonly drafts: readonly Notice[]
}

/** How far the agenda looks ahead. */
export const agendaDays = 30

/** How long a source stays fresh after the day on which a person compared it. */
const monthsUntilReview = 12

/** The agenda of the content at an instant (milliseconds since 1970). Never throws: what is faulty is left out. */
export function agendaOf(content: Content, moment: number): Agenda {
  const today = siteDay(moment)
  const published = content.entries.filter(({ fiche }) => fiche?.value && !fiche.value.brouillon)
  return {
    upcoming: published
      .flatMap((entry) => eventsOf(entry, moment, today))
      .sort((a, b) => a.at - b.at)
      .map(({ notice }) => notice),
    toReview: orderFaults([
      ...published.flatMap((entry) => reviewOf(entry, today) ?? []),
      ...staleSources(content, today),
    ]),
    drafts: content.entries.flatMap((entry) =>
      entry.fiche?.value?.brouillon
        ? notice(entry, ['brouillon'], {
            message: `« ${titleOf(entry)} » est un brouillon.`,
            hint: 'Pour publier, retirez la ligne ; sinon, rien à faire.',
          })
        : [],
    ),
  }
}

type Event = { readonly at: number; readonly notice: Notice }

function eventsOf(entry: RawEntry, moment: number, today: string): readonly Event[] {
  const title = titleOf(entry)
  const events: Event[] = []
  const on = (day: string, path: readonly string[], words: Words) => {
    if (day > today && day <= after(today, { days: agendaDays }))
      events.push({ at: Date.parse(day), notice: notice(entry, path, words) })
  }
  const state = publicationOf(entry.fiche?.value ?? {}, today)
  if (state.state === 'a-paraitre') {
    on(state.day, ['date'], {
      message: `L’annonce « ${title} » paraît le ${formatDate(state.day, 'fr-FR')}.`,
      hint: 'Relisez-la avant ce jour ; pour la retarder, changez « date ».',
    })
  }
  const since = archivedSince(entry.fiche?.value ?? {})
  if (since !== undefined) {
    on(since, ['expire'], {
      message: `« ${title} » passe aux archives le ${formatDate(since, 'fr-FR')}.`,
      hint: 'Pour la garder parmi les pages à jour, repoussez « expire ».',
    })
  }
  return [...events, ...callEvents(entry, moment)]
}

function callEvents(entry: RawEntry, moment: number): readonly Event[] {
  if (entry.collection !== 'appels' || !entry.fiche?.value) return []
  const { ouverture, fermeture, echeances } = entry.fiche.value
  const closing = echeances[fermeture]
  if (!closing || closing.annulee || deadlineFault(closing) !== undefined) return []
  const { opensAt, closesAt } = callBounds({ ouverture, fermeture: closing })
  const isNear = (at: number) => at > moment && at <= moment + agendaDays * 24 * 60 * 60 * 1000
  const hint = 'L’état change seul ; vérifiez la date auprès de l’organisme, et ce que disent vos pages.'
  const title = titleOf(entry)
  const events: Event[] = []
  if (opensAt !== undefined && ouverture !== undefined && isNear(opensAt)) {
    const message = `L’appel « ${title} » ouvre : ${formatDate(ouverture, 'fr-FR')}.`
    events.push({ at: opensAt, notice: notice(entry, ['ouverture'], { message, hint }) })
  }
  if (isNear(closesAt)) {
    const message = `L’appel « ${title} » ferme le ${formatDeadline(closing, 'fr-FR')}.`
    events.push({
      at: closesAt,
      notice: notice(entry, ['echeances', fermeture, 'instant'], { message, hint }),
    })
  }
  return events
}

function reviewOf(entry: RawEntry, today: string): Notice | undefined {
  const day = entry.fiche?.value?.aRevoir
  if (day === undefined || today <= day) return undefined
  return notice(entry, ['aRevoir'], {
    message: `« ${titleOf(entry)} » était à relire après le ${formatDate(day, 'fr-FR')}.`,
    hint: 'Relisez la page et ses faits, puis repoussez « aRevoir » ; si le texte change, « updated » aussi.',
  })
}

function staleSources({ sources }: Content, today: string): readonly Notice[] {
  return Object.entries(sources.value ?? {}).flatMap(([id, { titre, verifiee }]) =>
    after(verifiee, { months: monthsUntilReview }) < today
      ? {
          file: sourcesFile,
          ...sources.placeOf([id, 'verifiee']),
          severity: 'info',
          message: `La source « ${titre} » n’a pas été comparée depuis le ${formatDate(verifiee, 'fr-FR')}.`,
          hint: 'Relisez-la et comparez-la aux pages qui la citent, puis changez « verifiee ».',
        }
      : [],
  )
}

type Words = Pick<Notice, 'message' | 'hint'>

function notice({ fiche, ficheFile }: RawEntry, path: readonly string[], words: Words): Notice {
  return { file: ficheFile, ...(fiche?.placeOf(path) ?? { line: 1, column: 1 }), severity: 'info', ...words }
}

function titleOf({ texts, id }: RawEntry): string {
  for (const locale of locales) {
    const title = texts[locale]?.frontMatter?.value?.title
    if (title !== undefined) return typeset(title, locale)
  }
  return id
}

function after(day: string, duration: { days?: number; months?: number }): string {
  return Temporal.PlainDate.from(day).add(duration).toString()
}
