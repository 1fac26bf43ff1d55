import { z } from 'zod'
import { type Locale, localeFacts } from '@/lib/i18n/locales'
import type { Content } from '../content'
import { nearestName } from '../nearest-name'
import { frontMatterSchema } from '../schema/front-matter'
import { daySchema, localDateTimeSchema, partialDateSchema } from '../schema/primitives'
import { messageForIssue } from '../yaml-messages'
import type { Answers, Kind, OptionName } from './options'
import { titleSlug } from './title-slug'

/** A text to write: its title as typed, and the end of its address. */
export type NewText = { readonly locale: Locale; readonly title: string; readonly slug: string }

/** Notes why an answer cannot be taken. */
export type Refuse = (option: OptionName, message: string) => void

/** The answer when it is one of the words allowed; refused otherwise, with `wanted` when there is none. */
export function oneOf<T extends string>(
  answers: Answers,
  option: OptionName,
  allowed: readonly T[],
  wanted: string,
  refuse: Refuse,
): T | undefined {
  const typed = answers.get(option)
  const found = allowed.find((value) => value === typed?.toLowerCase())
  if (typed === undefined) refuse(option, wanted)
  else if (!found) {
    const near = nearestName(typed, allowed)
    const advice = near ? `vouliez-vous écrire « ${near} » ?` : `écrivez ${either(allowed)}.`
    refuse(option, `« ${typed} » : ${advice}`)
  }
  return found
}

/** The title for a locale and the end of its address. */
export function readText(answers: Answers, locale: Locale, isOneOfTwo: boolean, refuse: Refuse): NewText {
  const own: OptionName = locale === 'fr-FR' ? 'titre-france' : 'titre-quebec'
  const option = answers.has(own) ? own : answers.has('titre') || !isOneOfTwo ? 'titre' : own
  const typed = answers.get(own) ?? answers.get('titre')
  const title = (typed ?? '').replace(/\s+/g, ' ').trim()
  if (typed === undefined) {
    refuse(
      option,
      `Il manque le titre${isOneOfTwo ? ` pour ${localeFacts[locale].place}` : ''} : --titre "…"${isOneOfTwo ? ` ou --${own} "…"` : ''}.`,
    )
    return { locale, title, slug: '' }
  }
  const result = frontMatterSchema.shape.title.safeParse(title, { error: messageForIssue })
  if (!result.success) refuse(option, `Titre « ${title} » : ${result.error.issues[0]?.message ?? ''}`)
  const slug = answers.get('slug') ?? titleSlug(title)
  if (slug === '') {
    refuse(option, `Le titre « ${title} » n’a aucune lettre dont faire une adresse : donnez-la avec --slug.`)
  }
  return { locale, title, slug }
}

/** `annonce, appel ou page`. */
function either(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' ou ')
}

/** The date as its kind wants it: a call closes at an hour, an announcement may be of a month, the others have a day. */
export function readDate(
  typed: string | undefined,
  kind: Kind | undefined,
  today: string,
  refuse: Refuse,
): string {
  if (typed === undefined) {
    if (kind === 'appel')
      refuse('date', 'Quand l’appel ferme-t-il ? Écrivez --date 2027-03-12T17:00, avec l’heure.')
    return today
  }
  // A kind that is not known yet may have any of the forms.
  const schema = kind
    ? { appel: closingSchema, annonce: partialDateSchema, page: daySchema, signataire: daySchema }[kind]
    : z.union([closingSchema, partialDateSchema], { error: messageOf(partialDateSchema.safeParse(typed)) })
  const message = messageOf(schema.safeParse(typed))
  if (message !== '') refuse('date', `« ${typed} » : ${message}`)
  return typed
}

/** The form of a deadline, on a day that exists. */
const closingSchema = localDateTimeSchema.refine((typed) => daySchema.safeParse(typed.slice(0, 10)).success, {
  error: 'Écrivez une date qui existe.',
})

function messageOf(result: z.ZodSafeParseResult<unknown>): string {
  return result.error?.issues[0]?.message ?? ''
}

/** Refuses the name of a folder that the content does not have. */
export function knownFolder(
  content: Content,
  collection: 'pages' | 'signataires',
  id: string,
  option: OptionName,
  refuse: Refuse,
): void {
  if (content.byKey.has(`${collection}/${id}`)) return
  const known = content.entries.flatMap((entry) => (entry.collection === collection ? [entry.id] : []))
  const near = nearestName(id, known)
  refuse(
    option,
    `Il n’y a pas de dossier content/${collection}/${id}. ${near ? `Vouliez-vous écrire « ${near} » ?` : `Dossiers : ${known.join(', ')}.`}`,
  )
}

/** Options that mean nothing for what is asked: better said than silently dropped. */
export function refuseUnused(
  answers: Answers,
  kind: Kind | undefined,
  chosen: readonly Locale[],
  refuse: Refuse,
): void {
  const uses: Partial<Record<OptionName, readonly Kind[]>> = {
    rubrique: ['page'],
    cote: ['signataire', 'appel'],
    role: ['signataire'],
    site: ['signataire'],
    organismes: ['appel'],
  }
  for (const option of answers.keys()) {
    const takers = uses[option]
    if (kind && takers && !takers.includes(kind)) {
      refuse(option, `--${option} ne s’emploie que pour : ${takers.join(', ')}.`)
    }
  }
  for (const [option, locale] of [
    ['titre-france', 'fr-FR'],
    ['titre-quebec', 'fr-CA'],
  ] as const) {
    if (answers.has(option) && chosen.length > 0 && !chosen.includes(locale)) {
      refuse(option, `--${option} : la version ${localeFacts[locale].label} n’est pas demandée.`)
    }
  }
}
