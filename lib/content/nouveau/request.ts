import { type Locale, locales } from '@/lib/i18n/locales'
import type { Content } from '../content'
import { idSchema, webAddressSchema } from '../schema/primitives'
import {
  knownFolder,
  type NewText,
  oneOf,
  type Refuse,
  readDate,
  readText,
  refuseUnused,
} from './answer-checks'
import { type Answers, type Kind, kindNames, kinds, type OptionName } from './options'

/** What someone asks `npm run nouveau` for, understood and checked. */
export type NewEntry = {
  readonly kind: Kind
  readonly id: string
  readonly texts: readonly NewText[]
  /** Of an announcement, its day; of a call, when it closes; of the others, `updated`. */
  readonly date: string
  readonly parent: string | undefined
  readonly shore: 'france' | 'quebec'
  readonly role: string
  readonly site: string
  readonly bodies: readonly string[]
}

export type Refusal = { readonly option: OptionName; readonly message: string }

const shores = ['france', 'quebec'] as const
const roles = ['signataire', 'partenaire'] as const
const versions: Readonly<Record<string, readonly Locale[]>> = {
  'les-deux': locales,
  france: ['fr-FR'],
  quebec: ['fr-CA'],
  'fr-FR': ['fr-FR'],
  'fr-CA': ['fr-CA'],
}
/** Names that Windows keeps for its devices: a folder so called could not be opened there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Understands answers. Gives what to write, or every reason why it cannot be, in French, each with its option. */
export function readRequest(
  content: Content,
  answers: Answers,
  today: string,
): { readonly entry: NewEntry | undefined; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const refuse: Refuse = (option, message) => {
    // One title for two texts is refused once.
    if (!refusals.some((known) => known.message === message)) refusals.push({ option, message })
  }
  const kind = oneOf(
    answers,
    'quoi',
    kindNames,
    'Dites ce que vous ajoutez : annonce, appel, page ou signataire.',
    refuse,
  )
  const version = answers.get('version') ?? 'les-deux'
  const chosen = Object.hasOwn(versions, version) ? versions[version] : undefined
  if (!chosen) refuse('version', `« ${version} » n’est pas une version : écrivez les-deux, france ou quebec.`)
  // A version that is not understood leaves the titles to be checked all the same.
  const texts = (chosen ?? locales).map((locale) => readText(answers, locale, chosen?.length !== 1, refuse))
  const id =
    answers.get('dossier') ?? answers.get('slug') ?? texts.find(({ slug }) => slug !== '')?.slug ?? ''
  for (const option of ['dossier', 'slug'] as const) {
    const name = answers.get(option)
    if (name === undefined || idSchema.safeParse(name).success) continue
    refuse(option, `« ${name} » : écrivez des minuscules sans accent, mots joints par des traits d’union.`)
  }
  if (reserved.test(id)) {
    refuse('dossier', `Windows réserve le nom « ${id} » : donnez-en un autre avec --dossier.`)
  }
  const collection = kind && kinds[kind]
  if (
    collection &&
    [...content.files.keys()].some((path) => path.startsWith(`content/${collection}/${id}/`))
  ) {
    refuse(
      'dossier',
      `Le dossier content/${collection}/${id} existe déjà : ouvrez-le, ou donnez un autre nom avec --dossier.`,
    )
  }

  const date = readDate(answers.get('date'), kind, today, refuse)
  const parent = answers.get('rubrique')?.replace(/^\/?(?:pages\/)?/, '')
  if (kind === 'page' && parent !== undefined) knownFolder(content, 'pages', parent, 'rubrique', refuse)
  const needsShore = kind === 'signataire' || kind === 'appel'
  const shoreWanted =
    kind === 'appel'
      ? 'L’heure de la clôture est celle de quelle rive ? Écrivez --cote france ou --cote quebec.'
      : 'Sur quelle rive se trouve l’organisme ? Écrivez --cote france ou --cote quebec.'
  const shore = needsShore ? oneOf(answers, 'cote', shores, shoreWanted, refuse) : 'france'
  const role =
    kind === 'signataire'
      ? oneOf(
          answers,
          'role',
          roles,
          'A-t-il signé ? Écrivez --role signataire ou --role partenaire.',
          refuse,
        )
      : ''
  const site = answers.get('site') ?? ''
  if (kind === 'signataire' && !webAddressSchema.safeParse(site).success) {
    refuse('site', `${site ? `« ${site} » : ` : ''}écrivez l’adresse complète de son site, --site https://…`)
  }
  const bodies = (answers.get('organismes') ?? '').split(/[\s,]+/).filter((name) => name !== '')
  if (kind === 'appel') {
    if (bodies.length === 0)
      refuse('organismes', 'Qui lance l’appel ? Écrivez --organismes prima-quebec,cribiq.')
    for (const body of bodies) knownFolder(content, 'signataires', body, 'organismes', refuse)
  }
  refuseUnused(answers, kind, chosen ?? [], refuse)

  if (refusals.length > 0 || !kind || !shore || role === undefined) return { entry: undefined, refusals }
  return {
    entry: { kind, id, texts, date, parent, shore, role, site, bodies: [...new Set(bodies)] },
    refusals,
  }
}
