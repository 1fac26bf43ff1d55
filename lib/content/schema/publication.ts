import { z } from 'zod'
import { daySchema } from './primitives'

/** What every fiche may say of when its page is on the site, whatever the collection. */
export const publicationKeys = {
  /** Not published yet: in the preview only. */
  brouillon: z.boolean().optional(),
  /** Last day on which the page is current; from the next one it is archived, at the same address. */
  expire: daySchema.optional(),
}
