import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { deadlineFault } from '@/lib/i18n/deadline'
import type { Content, RawEntry, RawText } from '../content'
import { lexiqueFile } from '../content'
import type { Fault } from '../fault'
import { attributeOf } from '../headings'
import { nearestName } from '../nearest-name'
import { idSchema } from '../schema/primitives'
import { type Check, errorAt, textsOf } from './check'

const factLists = { Montant: 'montants', Echeance: 'echeances', Date: 'dates', Chiffre: 'chiffres' } as const

/** Names that point to data: sources, terms, facts, milestones, organisations, and those between fiches. */
export const references: Check = {
  name: 'renvois',
  looksFor:
    'Une source, un terme, un montant, une date, une échéance, un organisme ou une page qui n’existe pas ; une heure impossible.',
  *run({ content }) {
    for (const { entry, text } of textsOf(content)) {
      const found: Fault[] = []
      visit(text.mdx().tree, (node) => {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          found.push(...wordFaults(content, entry, text, node))
        }
      })
      yield* found
    }
    for (const entry of content.entries) yield* ficheFaults(content, entry)
    for (const [id, term] of Object.entries(content.lexique.value ?? {})) {
      for (const [index, source] of term.sources.entries()) {
        if (content.sources.value?.[source]) continue
        yield errorAt(
          lexiqueFile,
          content.lexique.placeOf([id, 'sources', index]),
          unknown('La source', source, ids(content.sources.value)),
        )
      }
    }
  },
}

function* wordFaults(
  content: Content,
  entry: RawEntry,
  text: RawText,
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Generator<Fault> {
  const fault = (attribute: string, what: string, id: string, known: readonly string[]) => {
    const place = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === attribute)
    return errorAt(text.file, place?.position?.start ?? node.position?.start, unknown(what, id, known))
  }
  const id = attributeOf(node, 'id')
  switch (node.name) {
    case 'Source':
      if (id && !content.sources.value?.[id]) yield fault('id', 'La source', id, ids(content.sources.value))
      return
    case 'Citation': {
      const source = attributeOf(node, 'source')
      if (source && !content.sources.value?.[source])
        yield fault('source', 'La source', source, ids(content.sources.value))
      return
    }
    case 'Terme':
      if (id && !content.lexique.value?.[id]) yield fault('id', 'Le terme', id, ids(content.lexique.value))
      return
    case 'Contact': {
      const name = attributeOf(node, 'organisme')
      if (name && !content.byKey.has(`signataires/${name}`))
        yield fault('organisme', 'L’organisme', name, idsOf(content, 'signataires'))
      return
    }
    case 'FicheAppel':
    case 'SchemaFinancement': {
      if (id && !content.byKey.has(`appels/${id}`)) yield fault('id', 'L’appel', id, idsOf(content, 'appels'))
      return
    }
    case 'Jalon': {
      if (isUnread(entry)) return
      const known = entry.fiche?.value?.jalons?.map((jalon) => jalon.id) ?? []
      if (id && !known.includes(id)) yield fault('id', `Dans ${entry.ficheFile}, le jalon`, id, known)
      return
    }
    case 'Montant':
    case 'Echeance':
    case 'Date':
    case 'Chiffre': {
      const from = attributeOf(node, 'de')
      const owner = from === undefined ? entry : content.byKey.get(from)
      if (!owner) {
        yield fault(
          'de',
          'Le dossier',
          from ?? '',
          content.entries.filter(isNamedSoundly).map((candidate) => candidate.key),
        )
        return
      }
      if (isUnread(owner)) return
      const list = factLists[node.name]
      const known = ids(owner.fiche?.value?.[list])
      if (id && !known.includes(id))
        yield fault('id', `Dans « ${list} » de ${owner.ficheFile}, le nom`, id, known)
      return
    }
  }
}

/** A fiche with a fault of its own says nothing of what it defines: one fault is not to be told as several. */
function isUnread({ fiche }: RawEntry): boolean {
  return fiche !== undefined && fiche.value === undefined
}

function* ficheFaults(content: Content, entry: RawEntry): Generator<Fault> {
  const fiche = entry.fiche
  if (!fiche?.value) return
  const fault = (path: readonly (string | number)[], what: string, id: string, known: readonly string[]) =>
    errorAt(entry.ficheFile, fiche.placeOf(path), unknown(what, id, known))

  for (const [name, deadline] of Object.entries(fiche.value.echeances ?? {})) {
    const trouble = deadlineFault(deadline)
    if (trouble !== undefined) {
      yield errorAt(entry.ficheFile, fiche.placeOf(['echeances', name, 'instant']), {
        message: trouble,
        hint: 'Vérifiez le jour du changement d’heure dans ce fuseau, et choisissez une heure qui existe.',
      })
    }
  }
  for (const [index, jalon] of (fiche.value.jalons ?? []).entries()) {
    if ('annonce' in jalon && !content.byKey.has(`annonces/${jalon.annonce}`)) {
      yield fault(['jalons', index, 'annonce'], 'L’annonce', jalon.annonce, idsOf(content, 'annonces'))
    }
    if ('appel' in jalon) {
      const call = content.byKey.get(`appels/${jalon.appel}`)
      if (!call) yield fault(['jalons', index, 'appel'], 'L’appel', jalon.appel, idsOf(content, 'appels'))
      else if (!ids(call.fiche?.value?.echeances).includes(jalon.echeance)) {
        yield fault(
          ['jalons', index, 'echeance'],
          'L’échéance',
          jalon.echeance,
          ids(call.fiche?.value?.echeances),
        )
      }
    }
  }
  if (entry.collection === 'pages' && entry.fiche?.value?.parent !== undefined) {
    const { parent } = entry.fiche.value
    if (!content.byKey.has(`pages/${parent}`))
      yield fault(['parent'], 'La page', parent, idsOf(content, 'pages'))
    else if (isOwnAncestor(content, entry.id)) {
      yield errorAt(entry.ficheFile, fiche.placeOf(['parent']), {
        message: `La page « ${parent} » est déjà placée sous celle-ci.`,
        hint: 'Une page ne peut pas être au-dessus d’elle-même : changez l’un des deux « parent ».',
      })
    }
  }
  if (entry.collection === 'appels' && entry.fiche?.value) {
    const { fermeture, echeances, organismes } = entry.fiche.value
    if (!ids(echeances).includes(fermeture))
      yield fault(['fermeture'], 'L’échéance', fermeture, ids(echeances))
    for (const [index, name] of organismes.entries()) {
      if (!content.byKey.has(`signataires/${name}`))
        yield fault(['organismes', index], 'L’organisme', name, idsOf(content, 'signataires'))
    }
  }
  if (entry.collection === 'annonces' && entry.fiche?.value?.appel !== undefined) {
    const { appel } = entry.fiche.value
    if (!content.byKey.has(`appels/${appel}`))
      yield fault(['appel'], 'L’appel', appel, idsOf(content, 'appels'))
  }
}

function isOwnAncestor(content: Content, id: string): boolean {
  const seen = new Set<string>()
  for (let current: string | undefined = id; current !== undefined; ) {
    if (seen.has(current)) return current === id
    seen.add(current)
    const entry = content.byKey.get(`pages/${current}`)
    current = entry?.collection === 'pages' ? entry.fiche?.value?.parent : undefined
  }
  return false
}

function unknown(what: string, id: string, known: readonly string[]) {
  const near = nearestName(id, known)
  return {
    message: `${what} « ${id} » n’existe pas.`,
    hint: near
      ? `Vouliez-vous écrire « ${near} » ?`
      : known.length > 0
        ? `Noms connus : ${known.slice(0, 12).join(', ')}${known.length > 12 ? '…' : ''}.`
        : 'Aucun n’est encore défini : ajoutez-le d’abord.',
  }
}

function ids(record: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.keys(record ?? {})
}

function idsOf(content: Content, collection: RawEntry['collection']): readonly string[] {
  return content.entries
    .filter((entry) => entry.collection === collection && isNamedSoundly(entry))
    .map((entry) => entry.id)
}

/** A folder whose name is a fault must not be proposed as the answer to another. */
function isNamedSoundly({ id }: RawEntry): boolean {
  return idSchema.safeParse(id).success
}
