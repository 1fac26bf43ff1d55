import type { Parents } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { z } from 'zod'
import type { Fault } from '../fault'
import { unknownWord } from '../mdx-text'
import { nearestName } from '../nearest-name'
import { vocabulary, type Word, type WordName } from '../vocabulary'
import { hintForIssue, messageForIssue } from '../yaml-messages'
import { type Check, errorAt, textsOf } from './check'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Words of the vocabulary: known, in their place, with the attributes they take. */
export const words: Check = {
  name: 'mots',
  looksFor: 'Un mot ou un attribut inconnu, une valeur non permise, un mot hors de sa place.',
  *run({ content }) {
    for (const { text } of textsOf(content)) {
      const found: Fault[] = []
      visit(text.mdx().tree, (node, _index, parent) => {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          found.push(...faultsOf(text.file, node, parent))
        }
      })
      yield* found
    }
  },
}

function* faultsOf(file: string, node: Element, parent: Parents | undefined): Generator<Fault> {
  const at = node.position?.start
  const name = node.name ?? ''
  if (!isWordName(name)) {
    yield errorAt(file, at, unknownWord(name))
    return
  }
  const word: Word = vocabulary[name]
  yield* placeFaults(file, node, name, word, parent)
  yield* attributeFaults(file, node, name, word)
}

function* placeFaults(
  file: string,
  node: Element,
  name: WordName,
  word: Word,
  parent: Parents | undefined,
): Generator<Fault> {
  const at = node.position?.start
  if (word.kind === 'block' && node.type === 'mdxJsxTextElement') {
    yield errorAt(file, at, {
      message: `<${name}> se trouve dans une phrase.`,
      hint: 'Mettez chaque balise de ce mot seule sur sa ligne, avec une ligne vide avant et après.',
    })
  }
  if (word.inside !== undefined && !(parent?.type === 'mdxJsxFlowElement' && parent.name === word.inside)) {
    yield errorAt(file, at, {
      message: `<${name}> n’a de sens que dans <${word.inside}>.`,
      hint: `Entourez-le de <${word.inside}> et </${word.inside}>.`,
    })
  }
  if (word.empty && node.children.length > 0) {
    yield errorAt(file, at, {
      message: `<${name}> ne contient pas de texte.`,
      hint: `Écrivez <${name} … /> et déplacez le texte après.`,
    })
  }
  if (!word.empty && node.children.length === 0 && name !== 'Terme') {
    yield errorAt(file, at, { message: `<${name}> est vide.`, hint: `Écrivez son texte avant </${name}>.` })
  }
}

function* attributeFaults(file: string, node: Element, name: WordName, word: Word): Generator<Fault> {
  const known = Object.keys(word.attributes.shape)
  const values: Record<string, string> = {}
  const starts = new Map<string, { line: number; column: number } | undefined>()
  for (const attribute of node.attributes) {
    const at = attribute.position?.start ?? node.position?.start
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
        values[attribute.name] = ''
        starts.set(attribute.name, at)
        continue
      }
      yield errorAt(file, at, {
        message: `Un attribut de <${name}> contient des accolades.`,
        hint: 'Une valeur s’écrit entre guillemets droits : id="plafond-quebec".',
      })
      if (attribute.type === 'mdxJsxAttribute') starts.set(attribute.name, at)
      continue
    }
    if (starts.has(attribute.name)) {
      yield errorAt(file, at, {
        message: `L’attribut « ${attribute.name} » est écrit deux fois.`,
        hint: 'Gardez-en un seul.',
      })
    }
    values[attribute.name] = attribute.value ?? ''
    starts.set(attribute.name, at)
  }
  const result = word.attributes.safeParse(values, { error: messageForIssue })
  for (const issue of result.error?.issues ?? [])
    yield* issueFaults(file, node, name, known, starts, values, issue)
}

function* issueFaults(
  file: string,
  node: Element,
  name: WordName,
  known: readonly string[],
  starts: ReadonlyMap<string, { line: number; column: number } | undefined>,
  values: Readonly<Record<string, string>>,
  issue: z.core.$ZodIssue,
): Generator<Fault> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const near = nearestName(key, known)
      yield errorAt(file, starts.get(key) ?? node.position?.start, {
        message: `<${name}> n’a pas d’attribut « ${key} ».`,
        hint: near
          ? `Vouliez-vous écrire « ${near} » ?`
          : known.length > 0
            ? `Attributs permis : ${known.join(', ')}.`
            : 'Ce mot ne prend aucun attribut.',
      })
    }
    return
  }
  const attribute = String(issue.path[0])
  if (!(attribute in values)) {
    if (starts.has(attribute)) return
    yield errorAt(file, node.position?.start, {
      message: `Il manque à <${name}> l’attribut « ${attribute} ».`,
      hint:
        attribute === 'alt'
          ? 'Décrivez en une phrase ce que l’image montre : alt="…".'
          : `Ajoutez ${attribute}="…" ; voyez l’exemple de docs/redaction.md.`,
    })
    return
  }
  yield errorAt(file, starts.get(attribute), {
    message: `Attribut « ${attribute} » : ${lowerFirst(issue.message)}`,
    hint: hintForIssue(issue),
  })
}

function isWordName(name: string): name is WordName {
  return Object.hasOwn(vocabulary, name)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
