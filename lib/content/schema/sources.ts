import { z } from 'zod'
import { daySchema, idSchema, partialDateSchema, webAddressSchema } from './primitives'

/** `content/sources.yaml`: where facts come from. The title is ours when the page's own could not be read. */
export const sourceSchema = z.strictObject({
  titre: z.string().min(3),
  editeur: z.string().min(2),
  url: webAddressSchema,
  /** Date the source carries; absent when none was visible. */
  date: partialDateSchema.optional(),
  /** Day on which the statement was last checked against the source. */
  verifiee: daySchema,
  /** Language of the source when it is not French. */
  langue: z.enum(['en']).optional(),
})

export const sourcesSchema = z.record(idSchema, sourceSchema)
export type Source = z.infer<typeof sourceSchema>
