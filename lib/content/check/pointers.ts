import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { RawEntry } from '../content'
import { attributeOf, isWord } from '../headings'
import { resolveLink } from '../link'
import type { EntryKey, Site } from '../model'
import { collections } from '../schema/fiche'
import { type CheckContext, type TextInEntry, textsOf } from './check'

/** One folder that names another: from where, and for what. */
export type Pointer = {
  readonly from: RawEntry
  readonly file: string
  readonly at: Pick<Point, 'line' | 'column'> | undefined
  readonly to: EntryKey
  /** A link keeps its words without its target, a milestone or a large link goes with it, a fact cannot do without. */
  readonly kind: 'link' | 'milestone' | 'fact' | 'data'
}

/** Every place in the content that names an entry which exists: links, words of the site, keys of fiches. */
export function* pointersOf(context: CheckContext): Generator<Pointer> {
  for (const found of textsOf(context.content)) yield* textPointers(context, found)
  for (const entry of context.content.entries) yield* fichePointers(entry)
}

function* textPointers({ content, site }: CheckContext, { entry, text }: TextInEntry): Generator<Pointer> {
  const pointers: Pointer[] = []
  const add = (to: EntryKey | undefined, kind: Pointer['kind'], at: Pointer['at']) => {
    if (to !== undefined) pointers.push({ from: entry, file: text.file, at, to, kind })
  }
  const linked = (url: string): EntryKey | undefined => {
    const link = resolveLink(site, content.assets, text.locale, url)
    return link.kind === 'page' ? link.page.entry.key : undefined
  }
  visit(text.mdx().tree, (node) => {
    const at = node.position?.start
    if (node.type === 'link' || node.type === 'definition') add(linked(node.url), 'link', at)
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const door = attributeOf(node, 'vers')
    if (isWord(node, 'Porte') && door !== undefined) add(linked(door), 'milestone', at)
    if (node.name === 'Contact') add(keyOf(site, `signataires/${attributeOf(node, 'organisme')}`), 'data', at)
    if (node.name === 'FicheAppel') add(keyOf(site, `appels/${attributeOf(node, 'id')}`), 'data', at)
    const owner = attributeOf(node, 'de')
    if (owner !== undefined) add(keyOf(site, owner), 'fact', at)
  })
  yield* pointers
}

/** A key that names something; what names nothing is the fault of another check. */
function keyOf(site: Site, text: string): EntryKey | undefined {
  const [name, id = ''] = text.split('/')
  const collection = collections.find((candidate) => candidate === name)
  return collection && site.page('fr-FR', `${collection}/${id}`)?.entry.key
}

function* fichePointers(entry: RawEntry): Generator<Pointer> {
  const { fiche, ficheFile: file } = entry
  if (!fiche?.value) return
  const pointer = (path: readonly (string | number)[], to: EntryKey, kind: Pointer['kind']): Pointer => ({
    from: entry,
    file,
    at: fiche.placeOf(path),
    to,
    kind,
  })
  for (const [index, jalon] of (fiche.value.jalons ?? []).entries()) {
    if ('annonce' in jalon)
      yield pointer(['jalons', index, 'annonce'], `annonces/${jalon.annonce}`, 'milestone')
    if ('appel' in jalon) yield pointer(['jalons', index, 'appel'], `appels/${jalon.appel}`, 'data')
  }
  if (entry.collection === 'pages' && entry.fiche?.value?.parent !== undefined)
    yield pointer(['parent'], `pages/${entry.fiche.value.parent}`, 'data')
  if (entry.collection === 'annonces' && entry.fiche?.value?.appel !== undefined)
    yield pointer(['appel'], `appels/${entry.fiche.value.appel}`, 'data')
  if (entry.collection === 'appels') {
    for (const [index, name] of (entry.fiche?.value?.organismes ?? []).entries())
      yield pointer(['organismes', index], `signataires/${name}`, 'data')
  }
}
