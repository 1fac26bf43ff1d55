import { visit } from 'unist-util-visit'
import type { Fault } from '../fault'
import { unwritten } from '../unwritten'
import { type Check, errorAt, textsOf, warningAt } from './check'

const words = {
  message: 'Ce texte est encore à écrire.',
  hint: `Remplacez la ligne qui commence par « ${unwritten} ».`,
}

/** What `npm run nouveau` wrote for the editor to replace. */
export const unwrittenTexts: Check = {
  name: 'à écrire',
  looksFor: 'Une ligne de départ de « npm run nouveau » qui n’a pas été remplacée.',
  *run({ content }) {
    for (const { entry, text } of textsOf(content)) {
      const faultAt = entry.fiche?.value?.brouillon ? warningAt : errorAt
      const { frontMatter } = text
      if (frontMatter?.value?.description.startsWith(unwritten)) {
        yield faultAt(text.file, frontMatter.placeOf(['description']), words)
      }
      const found: Fault[] = []
      visit(text.mdx().tree, 'text', (node) => {
        if (node.value.startsWith(unwritten)) found.push(faultAt(text.file, node.position?.start, words))
      })
      yield* found
    }
  },
}
