import { typographyReportsOfTree } from '@/lib/typography'
import { type Check, textsOf, warningAt } from './check'

/** What typography may not change by itself, but must tell. */
export const typographyOfPlace: Check = {
  name: 'typographie',
  looksFor: 'Ce que la machine ne peut pas corriger seule : « 14:30 », « 2ème », « 10$ », « Etat », une date en chiffres…',
  *run({ content }) {
    for (const { text } of textsOf(content)) {
      for (const { position, message, hint } of typographyReportsOfTree(text.mdx().tree, text.locale, text.text)) {
        yield warningAt(text.file, position.start, { message, hint })
      }
    }
  },
}
