import { z } from 'zod'
import { daySchema, idSchema } from './primitives'

/** What stands between the two `---` lines of an MDX file: what is said in one locale. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(3).max(90).describe('Titre de la page et de sa carte de partage.'),
  shortTitle: z.string().min(2).max(32).optional().describe('Nom court, pour les menus.'),
  description: z
    .string()
    .min(50)
    .max(220)
    .describe('Une ou deux phrases : premier paragraphe, résultat de recherche, carte de partage.'),
  slug: idSchema
    .optional()
    .describe('Fin de l’adresse, en minuscules sans accent. Seul l’accueil n’en a pas.'),
  updated: daySchema.describe('Jour du dernier changement de fond : AAAA-MM-JJ.'),
  formerSlugs: z
    .array(idSchema)
    .optional()
    .describe('Anciennes fins d’adresse : chacune continue de mener ici.'),
  jumeauRelu: z
    .string()
    .regex(/^[0-9a-f]{12}$/, {
      error:
        'Cette empreinte n’est pas de la main de « npm run relire » : retirez la ligne, puis relisez les deux textes.',
    })
    .optional()
    .describe(
      'Empreinte du jumeau tel qu’il était à la relecture. Écrite par « npm run relire » : ne pas y toucher.',
    ),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
