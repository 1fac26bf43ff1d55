import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import type { Fault, Place } from './fault'
import { keptTree } from './kept-trees'
import { type Excess, excessOfMdx, excessOfTree, tooDeep } from './limits'
import { parseMdx } from './mdx-syntax'
import { withoutMergeMarks } from './merge-marks'
import { nearestName } from './nearest-name'
import { vocabulary } from './vocabulary'

const frontMatterPattern = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

/** The YAML between the two `---` lines, or undefined when the file does not begin with them. */
export function frontMatterOf(text: string): string | undefined {
  return frontMatterPattern.exec(text)?.[1]
}

export type MdxText = { readonly tree: Root; readonly faults: readonly Fault[] }

// A file with more syntax errors than this is not prose any more; reporting further ones helps nobody. Each one reads the
// text again, so that a long text is read again fewer times.
const mostRepairs = 200
const mostCharactersReadAgain = 120_000

/**
 * Parses an MDX file and lists every syntax fault, not just the first: each faulty `<` is blanked out, so that all
 * other positions stay those of the file, and the text is read again. Never throws.
 */
export function readMdx(file: string, text: string): MdxText {
  const known = keptTree(text)
  if (known) return { tree: known, faults: [] }
  const faults: Fault[] = []
  const give = (tree: Root, excess: Excess | undefined): MdxText =>
    excess ? { tree: nothing, faults: [...faults, { file, severity: 'error', ...excess }] } : { tree, faults }
  const excess = excessOfMdx(text)
  if (excess) return give(nothing, excess)
  let attempt = withoutMergeMarks(text)
  const repairs = Math.min(mostRepairs, Math.ceil(mostCharactersReadAgain / (text.length + 1)))
  for (let repair = 0; repair < repairs; repair += 1) {
    try {
      const tree = parseMdx(attempt)
      return give(tree, excessOfTree(tree))
    } catch (error) {
      // The stack overflows on text nested thousands of times.
      if (error instanceof RangeError) return give(nothing, tooDeep())
      if (!(error instanceof VFileMessage)) throw error
      const trouble = understand(error, attempt)
      faults.push({
        file,
        ...placeAt(attempt, trouble.offset),
        severity: 'error',
        message: trouble.message,
        hint: trouble.hint,
      })
      attempt = blank(attempt, trouble.blankOut)
    }
  }
  return { tree: nothing, faults }
}

const nothing: Root = { type: 'root', children: [] }

type Trouble = {
  readonly offset: number
  readonly message: string
  readonly hint: string
  /** Offsets of the `<` signs to take out before reading again. */
  readonly blankOut: readonly number[]
}

function understand(error: VFileMessage, text: string): Trouble {
  const offset = offsetOf(error, text)
  const ruleId = error.ruleId ?? ''
  if (ruleId === 'end-tag-mismatch') return unclosedTag(error, text, offset)
  if (ruleId === 'unexpected-closing-slash') {
    const sign = Math.max(0, text.lastIndexOf('<', offset))
    return {
      offset: sign,
      message: `La balise ${tagAt(text, sign)} ferme un mot qui n’est pas ouvert.`,
      hint: 'Retirez-la, ou ajoutez plus haut la balise ouvrante.',
      blankOut: [sign],
    }
  }
  const sign = Math.max(0, text.lastIndexOf('<', offset))
  return { ...unreadableTag(text, sign, offset), blankOut: [sign, ...closingTagOf(text, sign)] }
}

function unclosedTag(error: VFileMessage, text: string, fallback: number): Trouble {
  // The range in the reason is that of the opening tag; the message's own place is where the reader gave up.
  const opening = /\((\d+):(\d+)-/.exec(error.reason)
  const offset = opening ? offsetAt(text, Number(opening[1]), Number(opening[2])) : fallback
  const name = nameAt(text, offset)
  const wrongClosing = /closing tag `<\/([\w.-]*)>`, expected/.exec(error.reason)?.[1]
  const blankOut = [offset]
  if (wrongClosing !== undefined && fallback !== offset && !(wrongClosing in vocabulary))
    blankOut.push(fallback)
  if (!(name in vocabulary)) return { ...unknownWord(name), offset, blankOut }
  return {
    offset,
    message: `La balise <${name}> n’est pas fermée${wrongClosing === undefined ? '' : ` : </${wrongClosing}> arrive avant </${name}>`}.`,
    hint: `Ajoutez </${name}> sur sa propre ligne après le texte, ou écrivez <${name} … /> si le mot n’a pas de contenu.`,
    blankOut,
  }
}

/** What to say of a word that the vocabulary does not hold. */
export function unknownWord(name: string): { readonly message: string; readonly hint: string } {
  const near = nearestName(name, Object.keys(vocabulary))
  return {
    message: `Le mot <${name}> n’existe pas.`,
    hint: near ? `Vouliez-vous écrire <${near}> ?` : `Mots permis : ${Object.keys(vocabulary).join(', ')}.`,
  }
}

function unreadableTag(text: string, sign: number, offset: number): Omit<Trouble, 'blankOut'> {
  const rest = text.slice(sign)
  if (rest.startsWith('<!--')) {
    return {
      offset: sign,
      message: 'Un commentaire <!-- … --> se trouve dans le texte.',
      hint: 'Retirez-le : tout ce qui est dans le fichier est publié. Une note de travail va dans fiche.yaml, après #.',
    }
  }
  const curly = /^<[A-Za-z][^<>\n]*?=\s*([“”„«‘’])/.exec(rest)
  if (curly?.[1] !== undefined && offset - sign <= rest.indexOf(curly[1])) {
    return {
      offset: sign + rest.indexOf(curly[1]),
      message: `Un guillemet ${curly[1]} entoure la valeur d’un attribut.`,
      hint: 'Dans une balise, tapez des guillemets droits : titre="À savoir".',
    }
  }
  if (!/^<\/?[A-Za-z]/.test(rest)) {
    return {
      offset: sign,
      message: 'Un signe « < » se trouve dans le texte.',
      hint: 'Écrivez « moins de » en toutes lettres, ou &lt; si le signe est nécessaire.',
    }
  }
  return {
    offset: sign,
    message: `La balise <${nameAt(text, sign)} est mal écrite.`,
    hint: 'Une balise s’écrit <Mot attribut="valeur"> … </Mot> ou <Mot attribut="valeur" />.',
  }
}

function closingTagOf(text: string, sign: number): readonly number[] {
  const name = /^<([A-Za-z]\w*)/.exec(text.slice(sign))?.[1]
  if (name === undefined) return []
  const closing = text.indexOf(`</${name}>`, sign)
  const nextOpening = text.indexOf(`<${name}`, sign + 1)
  return closing === -1 || (nextOpening !== -1 && nextOpening < closing) ? [] : [closing]
}

function nameAt(text: string, offset: number): string {
  return /^<\/?([\w.-]*)/.exec(text.slice(offset))?.[1] ?? ''
}

function tagAt(text: string, offset: number): string {
  return /^<[^>\n]*>?/.exec(text.slice(offset))?.[0] ?? '<'
}

function offsetOf(error: VFileMessage, text: string): number {
  const place = error.place
  if (!place) return 0
  const start = 'start' in place ? place.start : place
  return start.offset ?? offsetAt(text, start.line, start.column)
}

function blank(text: string, offsets: readonly number[]): string {
  return offsets.reduce((result, offset) => `${result.slice(0, offset)} ${result.slice(offset + 1)}`, text)
}

/** Line and column of an offset, both counted from 1. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

function offsetAt(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  return lines.slice(0, line - 1).reduce((total, current) => total + current.length + 1, 0) + column - 1
}
