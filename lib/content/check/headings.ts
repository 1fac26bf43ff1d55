import { twinLocale } from '@/lib/i18n/locales'
import { frameAnchors } from '../anchors'
import { headingsOf } from '../headings'
import { idSchema } from '../schema/primitives'
import { type Check, errorAt, textsOf, warningAt } from './check'

/** Headings that give a page its outline, and its links their anchors. */
export const headings: Check = {
  name: 'titres',
  looksFor:
    'Un niveau de titre sauté, un titre de niveau 1, deux ancres pareilles, une ancre absente de l’autre version.',
  *run({ content }) {
    for (const { entry, text } of textsOf(content)) {
      const twin = entry.texts[twinLocale(text.locale)]
      const twinIds = twin && new Set(headingsOf(twin.mdx().tree).map((heading) => heading.id))
      const seen = new Set<string>()
      let previous = 1
      for (const { node, depth, id, text: words, explicit } of headingsOf(text.mdx().tree)) {
        const at = node.position?.start
        if (depth === 1) {
          yield errorAt(text.file, at, {
            message: 'Un titre de niveau 1 (« # ») se trouve dans le texte.',
            hint: 'Le titre de la page est « title » dans l’en-tête ; commencez ici par « ## ».',
          })
        } else if (depth > previous + 1) {
          yield errorAt(text.file, at, {
            message: `Un niveau de titre est sauté : ${'#'.repeat(depth)} après ${'#'.repeat(previous)}.`,
            hint: `Écrivez ${'#'.repeat(previous + 1)}, ou ajoutez le titre intermédiaire.`,
          })
        }
        previous = depth
        if (words.trim() === '') {
          yield errorAt(text.file, at, {
            message: 'Ce titre est vide.',
            hint: 'Écrivez-le ou retirez la ligne.',
          })
        }
        if (explicit && !idSchema.safeParse(id).success) {
          yield errorAt(text.file, at, {
            message: `L’ancre {#${id}} n’est pas un identifiant.`,
            hint: 'Écrivez-la en minuscules sans accent, mots joints par des traits d’union : {#qui-signe}.',
          })
        }
        if (frameAnchors.has(id)) {
          yield errorAt(text.file, at, {
            message: `L’ancre « ${id} » sert déjà au cadre de toutes les pages.`,
            hint: `Choisissez-en une autre, plus précise : {#${id}-du-protocole}.`,
          })
        }
        if (seen.has(id)) {
          yield errorAt(text.file, at, {
            message: `Deux titres de cette page ont la même ancre « ${id} ».`,
            hint: 'Donnez au second une ancre à lui, au bout de la ligne : {#autre-ancre}.',
          })
        }
        seen.add(id)
        if (twinIds && !twinIds.has(id)) {
          yield warningAt(text.file, at, {
            message: `L’ancre « ${id} » n’existe pas dans ${twin?.locale}.mdx : un lien partagé y perdrait sa place.`,
            hint: `Donnez la même ancre au titre correspondant, au bout de la ligne : {#${id}}.`,
          })
        }
      }
    }
  },
}
