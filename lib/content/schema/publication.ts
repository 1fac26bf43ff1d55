import { z } from 'zod'
import { daySchema } from './primitives'

/** What every fiche may say of when its page is on the site, whatever the collection. */
export const publicationKeys = {
  brouillon: z
    .boolean()
    .optional()
    .describe('true : visible dans l’aperçu seulement, absente du site publié.'),
  expire: daySchema
    .optional()
    .describe(
      'Dernier jour où la page est d’actualité ; ensuite elle passe aux archives, à la même adresse.',
    ),
}
