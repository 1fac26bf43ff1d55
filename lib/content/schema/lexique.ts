import { z } from 'zod'
import { idSchema } from './primitives'

const avoidedWordSchema = z.strictObject({
  mot: z.string().min(1),
  raison: z.string().min(3),
})

const usageSchema = z.strictObject({
  /** The word this locale's readers expect. */
  mot: z.string().min(1),
  definition: z.string().min(10),
  /** Words that the report warns about in this locale, with the reason. */
  eviter: z.array(avoidedWordSchema).optional(),
})

/** `content/lexique.yaml`: one idea, the word of each shore, and where that is known from. */
export const lexiqueEntrySchema = z.strictObject({
  idee: z.string().min(2),
  'fr-FR': usageSchema,
  'fr-CA': usageSchema,
  sources: z.array(idSchema).min(1),
  note: z.string().min(3).optional(),
})

export const lexiqueSchema = z.record(idSchema, lexiqueEntrySchema)
export type LexiqueEntry = z.infer<typeof lexiqueEntrySchema>
