import { placeAt } from '../mdx-text'
import { mergeMarks } from '../merge-marks'
import { type Check, errorAt } from './check'

/** What went wrong when a file was saved, before anyone reads its words: its encoding, a merge left half done. */
export const savedText: Check = {
  name: 'enregistrement',
  looksFor: 'Un fichier qui n’est pas en UTF-8, un caractère nul, les marques d’une fusion laissée en plan.',
  *run({ content }) {
    for (const [file, text] of content.files) {
      const undecoded = text.search(/[�\0]/)
      if (undecoded !== -1) {
        yield errorAt(file, placeAt(text, undecoded), {
          message:
            text.charAt(undecoded) === '\0'
              ? 'Un caractère nul se trouve ici : ce fichier n’est pas un texte, ou a été abîmé.'
              : 'Une lettre ne peut pas être lue : ce fichier n’est pas enregistré en UTF-8.',
          hint: 'Enregistrez-le de nouveau avec l’encodage « UTF-8 », puis retapez les lettres abîmées.',
        })
      }
      for (const { offset } of mergeMarks(text)) {
        yield errorAt(file, placeAt(text, offset), {
          message: 'Deux versions de ce passage se suivent : une fusion n’a pas été terminée.',
          hint: 'Gardez le bon passage, et retirez les lignes <<<<<<<, ======= et >>>>>>>.',
        })
      }
    }
  },
}
