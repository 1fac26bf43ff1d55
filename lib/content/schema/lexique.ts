import { z } from 'zod'
import { idSchema } from './primitives'

const avoidedWordSchema = z.strictObject({
  mot: z.string().min(1).describe('Mot à ne pas employer dans cette version.'),
  raison: z.string().min(3).describe('Pourquoi ; le lexique publié le montre.'),
})

const usageSchema = z.strictObject({
  mot: z.string().min(1).describe('Mot qu’attendent les personnes qui lisent cette version.'),
  definition: z.string().min(10).describe('Une phrase, qui se comprend seule.'),
  eviter: z.array(avoidedWordSchema).optional().describe('Mots que le rapport signale dans cette version.'),
})

/** `content/lexique.yaml`: one idea, the word of each shore, and where that is known from. */
export const lexiqueEntrySchema = z.strictObject({
  idee: z.string().min(2).describe('L’idée, dans des mots des deux rives.'),
  'fr-FR': usageSchema.describe('Usage de France.'),
  'fr-CA': usageSchema.describe('Usage du Québec.'),
  sources: z.array(idSchema).min(1).describe('Identifiants de sources.yaml.'),
  note: z.string().min(3).optional().describe('Précision affichée sous les définitions.'),
})

export const lexiqueSchema = z.record(idSchema, lexiqueEntrySchema)
export type LexiqueEntry = z.infer<typeof lexiqueEntrySchema>
