import { visit } from 'unist-util-visit'
import type { Fault } from '../fault'
import { placeAt } from '../mdx-text'
import { type Check, errorAt, textsOf } from './check'

const code =
  /^(?:import\s+(?:[\w*{][^\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|let|var|function|class|\{|\*))/

/** Braces and statements: content is text, and runs no code. */
export const braces: Check = {
  name: 'accolades',
  looksFor: 'Des accolades { }, « import » ou « export » dans le texte.',
  *run({ content }) {
    for (const { text } of textsOf(content)) {
      const found: Fault[] = []
      visit(text.mdx().tree, 'text', (node, index, parent) => {
        const start = node.position?.start.offset
        const end = node.position?.end.offset
        if (start === undefined || end === undefined) return
        const typed = text.text.slice(start, end)
        // `{#id}` at the end of a heading names it; the headings check reads it.
        const inHeading = parent?.type === 'heading' && index === parent.children.length - 1
        const searched = inHeading ? typed.replace(/\{#[^{}]*\}\s*$/, '') : typed
        for (const brace of searched.matchAll(/[{}]/g)) {
          if (brace[0] === '}' && searched.slice(0, brace.index).includes('{')) continue
          found.push(
            errorAt(text.file, placeAt(text.text, start + brace.index), {
              message: `Une accolade « ${brace[0]} » se trouve dans le texte.`,
              hint: 'Retirez-la : le texte ne contient ni variable ni formule. Pour une donnée, utilisez <Date>, <Montant> ou <Chiffre>.',
            }),
          )
        }
        for (const statement of typed.matchAll(/^[^\n]+/gm)) {
          if (!code.test(statement[0]) || parent?.type !== 'paragraph') continue
          found.push(
            errorAt(text.file, placeAt(text.text, start + statement.index), {
              message: `« ${statement[0].split(/\s/, 1)[0]} » : une ligne de programme se trouve dans le texte.`,
              hint: 'Retirez-la : les mots de docs/redaction.md sont déjà là, sans rien importer.',
            }),
          )
        }
      })
      yield* found
    }
  },
}
