import { locales } from '@/lib/i18n/locales'
import type { RawEntry } from '../content'
import { idSchema } from '../schema/primitives'
import { slugOf } from '../slug'
import { type Check, errorAt } from './check'

/** Folders and files that content cannot use. */
export const folders: Check = {
  name: 'dossiers',
  looksFor: 'Un dossier sans texte, un texte sans fiche, un fichier égaré, un fichier sans en-tête.',
  *run({ content }) {
    for (const file of content.strays) {
      yield errorAt(file, undefined, {
        message: 'Ce fichier n’est pas à un endroit que le site lit.',
        hint: strayHint(file),
      })
    }
    for (const entry of content.entries) {
      if (!idSchema.safeParse(entry.id).success) {
        yield errorAt(anyFileOf(entry), undefined, {
          message: `Le nom du dossier « ${entry.id} » n’est pas un identifiant.`,
          hint: `Renommez-le en minuscules sans accent ni espace, mots joints par des traits d’union : ${slugOf(entry.id) || 'nouvelle-page'}.`,
        })
      }
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
            message: text.text.startsWith('---')
              ? 'L’en-tête n’est pas refermé.'
              : 'Le fichier ne commence pas par un en-tête entre deux lignes « --- ».',
            hint: 'La toute première ligne est « --- », puis title, description, slug, updated, puis « --- ».',
          })
        }
      }
    }
  },
}

const fileNames = ['fiche.yaml', ...locales.map((locale) => `${locale}.mdx`)]

function strayHint(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const meant = fileNames.find((known) => known.toLowerCase() === name.toLowerCase())
  return meant && meant !== name
    ? `Renommez-le en « ${meant} », avec ces capitales.`
    : 'Un texte va dans content/<collection>/<dossier>/fr-FR.mdx ou fr-CA.mdx, ses données dans fiche.yaml à côté.'
}

function anyFileOf(entry: RawEntry): string {
  return entry.fiche ? entry.ficheFile : (Object.values(entry.texts)[0]?.file ?? entry.folder)
}
