import { locales } from '@/lib/i18n/locales'
import { type Check, errorAt } from './check'

/** Folders and files that content cannot use. */
export const folders: Check = {
  name: 'dossiers',
  looksFor: 'Un dossier sans texte, un texte sans fiche, un fichier égaré, un fichier sans en-tête.',
  *run({ content }) {
    for (const file of content.strays) {
      yield errorAt(file, undefined, {
        message: 'Ce fichier n’est pas à un endroit que le site lit.',
        hint: 'Un texte va dans content/<collection>/<dossier>/fr-FR.mdx ou fr-CA.mdx, ses données dans fiche.yaml à côté.',
      })
    }
    for (const entry of content.entries) {
      const texts = locales.flatMap((locale) => entry.texts[locale] ?? [])
      if (texts.length === 0) {
        yield errorAt(entry.ficheFile, undefined, {
          message: 'Cette fiche est seule : son dossier ne contient aucun texte.',
          hint: `Ajoutez ${entry.folder}/fr-FR.mdx, ${entry.folder}/fr-CA.mdx, ou les deux.`,
        })
      }
      if (entry.fiche === undefined) {
        yield errorAt(texts[0]?.file ?? entry.folder, undefined, {
          message: 'Ce dossier n’a pas de fiche.yaml.',
          hint: `Créez ${entry.ficheFile} ; voyez docs/redaction.md pour ce qu’elle contient.`,
        })
      }
      for (const text of texts) {
        if (text.frontMatter === undefined) {
          yield errorAt(text.file, undefined, {
            message: 'Le fichier ne commence pas par un en-tête entre deux lignes « --- ».',
            hint: 'La toute première ligne est « --- », puis title, description, slug, updated, puis « --- ».',
          })
        }
      }
    }
  },
}
