import { type Check, textsOf } from './check'

/** MDX that cannot be parsed. */
export const syntax: Check = {
  name: 'syntaxe',
  looksFor:
    'Une balise mal écrite ou non fermée, un « < » ou un commentaire dans le texte, un guillemet courbe dans une balise.',
  *run({ content }) {
    for (const { text } of textsOf(content)) yield* text.mdx().faults
  },
}
