import { z } from 'zod'
import { daySchema, idSchema, partialDateSchema, webAddressSchema } from './primitives'

/** `content/sources.yaml`: where facts come from. The title is ours when the page's own could not be read. */
export const sourceSchema = z.strictObject({
  titre: z.string().min(3).describe('Titre du document, ou le nôtre s’il n’en a pas.'),
  editeur: z.string().min(2).describe('Qui le publie.'),
  url: webAddressSchema.describe('Adresse complète, avec https://.'),
  date: partialDateSchema.optional().describe('Date que porte la source ; à omettre si elle n’en a pas.'),
  verifiee: daySchema.describe('Jour où vous avez comparé le texte et la source.'),
  langue: z.enum(['en']).optional().describe('Seulement si la source n’est pas en français.'),
})

export const sourcesSchema = z.record(idSchema, sourceSchema)
export type Source = z.infer<typeof sourceSchema>
