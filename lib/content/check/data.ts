import type { Check } from './check'

/** YAML syntax and schemas of fiches, front matter, sources and lexique. */
export const data: Check = {
  name: 'données',
  looksFor:
    'Du YAML illisible ; une clé inconnue, manquante ou mal orthographiée ; une valeur du mauvais type ; une date impossible.',
  *run({ content }) {
    yield* content.sources.faults
    yield* content.lexique.faults
    for (const entry of content.entries) {
      yield* entry.fiche?.faults ?? []
      for (const text of Object.values(entry.texts)) yield* text.frontMatter?.faults ?? []
    }
  },
}
