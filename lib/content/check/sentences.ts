import { bar, longestAllowed, longestAnywhere } from '../lisibilite/bar'
import { sentencesOf } from '../lisibilite/sentences'
import { type Check, textsOf, warningAt } from './check'

/** Sentences that a reader has to read twice. */
export const longSentences: Check = {
  name: 'phrases longues',
  looksFor: `Une phrase de plus de ${bar.longest} mots sur une page d’entrée, de plus de ${longestAnywhere} mots ailleurs.`,
  *run({ content }) {
    for (const { entry, text } of textsOf(content)) {
      const most = longestAllowed(entry)
      for (const sentence of sentencesOf(content, entry, text, most)) {
        yield warningAt(text.file, sentence, {
          message: `Cette phrase a ${sentence.words.length} mots, dates et sommes comprises.`,
          hint: `Coupez-la en deux, une idée par phrase : ${most} mots au plus ici.`,
        })
      }
    }
  },
}
