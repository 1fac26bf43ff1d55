import type { Deadline, Page } from '@/lib/content'
import { deadlineParts } from '@/lib/i18n/deadline'
import { formatDate, formatSum } from '@/lib/i18n/format'
import { noBreakSpace } from '@/lib/i18n/format/conventions'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { element, escapeMarkup } from '../markup'

/** When and where, as precisely as it is known, then what the announcement says. HTML. */
export function announcementContent({ entry, textLocale, text }: Page<'annonces'>): string {
  const { date, lieu } = entry.fiche
  const when = time(date, formatDate(date, textLocale))
  const where = lieu === undefined ? '' : written(` · ${lieu}`)
  return paragraph(when + where) + paragraph(written(text.frontMatter.description))
}

/** What the call says, then every deadline on both clocks and every sum of its card. HTML. */
export function callContent({ entry, textLocale, text }: Page<'appels'>): string {
  const line = labelled(textLocale)
  const { echeances, montants = {} } = entry.fiche
  const lines = [
    ...Object.values(echeances).map((deadline) =>
      line(deadline.libelle, deadlineMarkup(deadline, textLocale)),
    ),
    ...Object.values(montants).map((sum) => line(sum.libelle, written(formatSum(sum, textLocale)))),
  ]
  const description = paragraph(written(text.frontMatter.description))
  return lines.length === 0 ? description : description + element('ul', {}, lines.join(''))
}

/** « Dépôt : 22 mars 2024 », the value being markup already: a message cannot hold it, so it is put in last. */
function labelled(locale: Locale) {
  const translate = translator(locale, 'subscriptions')
  const place = '\uFFFC'
  return (label: Readonly<Record<Locale, string>>, value: string) =>
    element(
      'li',
      {},
      written(translate('line', { label: label[locale], value: place })).replace(place, () => value),
    )
}

function deadlineMarkup(deadline: Deadline, locale: Locale): string {
  const [setting, other] = deadlineParts(deadline, locale)
  const hour = translator(locale, 'mdx')
  const clock = (part: typeof setting, day: string) =>
    time(part.isoLocalWithOffset, `${day}${part.time}, ${hour('timeIn', { place: part.place })}`)
  const otherDay = other.date === setting.date ? '' : `${other.date}, `
  const both = `${clock(setting, `${setting.date}, `)}${noBreakSpace}– ${clock(other, otherDay)}`
  return deadline.annulee ? `${element('del', {}, both)} (${written(hour('call.cancelled'))})` : both
}

function time(machine: string, text: string): string {
  return element('time', { datetime: machine }, written(text))
}

function paragraph(markup: string): string {
  return element('p', {}, markup)
}

function written(text: string): string {
  return escapeMarkup(plainForms(text))
}
