import { Temporal } from 'temporal-polyfill'
import type { Deadline } from '@/lib/content/schema/facts'
import { formatDate, formatTime } from './format'
import type { Locale } from './locales'

type TimeZone = Deadline['fuseau']

const places = { 'America/Toronto': 'Québec', 'Europe/Paris': 'Paris' } as const satisfies Record<
  TimeZone,
  string
>

/** What the clock and the calendar of one shore show at the deadline. */
export type DeadlineSide = {
  readonly place: (typeof places)[TimeZone]
  readonly timeZone: TimeZone
  /** `2024-03-22` */
  readonly day: string
  /** `17:00` */
  readonly time: string
  /** `2024-03-22T17:00-04:00`: a value for `<time datetime>`. */
  readonly isoLocalWithOffset: string
}

/** One side, ready to show: `date` and `time` are texts, `isoLocalWithOffset` is for `<time datetime>`. */
export type DeadlinePart = {
  readonly place: DeadlineSide['place']
  readonly date: string
  readonly time: string
  readonly isoLocalWithOffset: string
}

/**
 * Why a deadline is not one instant, in French, or nothing when it is. A time that the spring change skips does
 * not exist. A time that the autumn change repeats is refused as well rather than guessed: an hour too late is an
 * application lost. The way out is to write it in the other time zone, whose clocks never change that same hour.
 */
export function deadlineFault({ instant, fuseau }: Deadline): string | undefined {
  const local = localDateTime(instant)
  if (local === undefined) {
    return `« ${instant} » n’est pas une date et une heure locales : écrivez AAAA-MM-JJTHH:MM, sans décalage ni « Z » (par exemple 2024-03-22T17:00).`
  }
  const earlier = local.toZonedDateTime(fuseau, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(fuseau, { disambiguation: 'later' })
  if (earlier.equals(later)) return undefined
  const place = places[fuseau]
  if (!earlier.toPlainDateTime().equals(local)) {
    return `${instant} n’existe pas à l’heure de ${place} : les horloges avancent et sautent cette heure. Vérifiez l’heure auprès de l’organisme qui la fixe.`
  }
  const other = otherSide(fuseau)
  const choices = [earlier, later].map((moment) => localMinutes(moment.withTimeZone(other)))
  return `${instant} arrive deux fois à l’heure de ${place} : les horloges reculent. Demandez à l’organisme laquelle compte et écrivez-la dans l’autre fuseau, ${other} : ${choices.join(' ou ')}.`
}

/**
 * The instant of a deadline, for comparing and for machines. Throws a RangeError with the sentence of
 * `deadlineFault` when the local time is no instant or two.
 */
export function deadlineInstant(deadline: Deadline): { epochMilliseconds: number; utc: string } {
  const instant = zonedDeadline(deadline).toInstant()
  return { epochMilliseconds: instant.epochMilliseconds, utc: instant.toString() }
}

/**
 * The deadline on both shores. The side of the body that sets it comes first in both locales: that is the time
 * written in the call, the one that binds, so that a page and its source can be compared at a glance, and the same
 * line can be quoted from one shore to the other. Throws as `deadlineInstant` does.
 */
export function deadlineTimes(deadline: Deadline): readonly [DeadlineSide, DeadlineSide] {
  const setting = zonedDeadline(deadline)
  const other = otherSide(deadline.fuseau)
  return [side(setting, deadline.fuseau), side(setting.withTimeZone(other), other)]
}

/** Both sides as texts, for a component that draws two clocks. Order and errors as in `deadlineTimes`. */
export function deadlineParts(
  deadline: Deadline,
  locale: Locale,
): readonly [setting: DeadlinePart, other: DeadlinePart] {
  const [setting, other] = deadlineTimes(deadline)
  return [part(setting, locale), part(other, locale)]
}

/**
 * One line for a sentence: « 22 mars 2024, 17 h, heure de Québec (22 h, heure de Paris) », as a dash between two hours would
 * be read as from one to the other. The second date is written when the other shore is already, or still, on another day.
 * Order and errors as in `deadlineTimes`.
 */
export function formatDeadline(deadline: Deadline, locale: Locale): string {
  const [setting, other] = deadlineParts(deadline, locale)
  const first = `${setting.date}, ${clock(setting)}`
  const second = other.date === setting.date ? clock(other) : `${other.date}, ${clock(other)}`
  return `${first} (${second})`
}

function zonedDeadline(deadline: Deadline): Temporal.ZonedDateTime {
  const fault = deadlineFault(deadline)
  if (fault !== undefined) throw new RangeError(fault)
  return Temporal.PlainDateTime.from(deadline.instant).toZonedDateTime(deadline.fuseau, {
    disambiguation: 'reject',
  })
}

/** Zod's local date and time lets a final `Z` through, which Temporal refuses: the form is checked here as well. */
function localDateTime(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDateTime.from(text)
  } catch {
    return undefined
  }
}

function otherSide(timeZone: TimeZone): TimeZone {
  return timeZone === 'Europe/Paris' ? 'America/Toronto' : 'Europe/Paris'
}

function side(moment: Temporal.ZonedDateTime, timeZone: TimeZone): DeadlineSide {
  const local = localMinutes(moment)
  return {
    place: places[timeZone],
    timeZone,
    day: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
    isoLocalWithOffset: local + moment.offset,
  }
}

function localMinutes(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

function part({ place, day, time, isoLocalWithOffset }: DeadlineSide, locale: Locale): DeadlinePart {
  return { place, date: formatDate(day, locale), time: formatTime(time), isoLocalWithOffset }
}

function clock({ time, place }: DeadlinePart): string {
  return `${time}, heure de ${place}`
}
