import { z } from 'zod'
import { daySchema, idSchema } from './primitives'

/** What stands between the two `---` lines of an MDX file: what is said in one locale. */
export const frontMatterSchema = z.strictObject({
  /** Heading of the page and of its share card. */
  title: z.string().min(3).max(90),
  /** Shorter name for menus and breadcrumbs. */
  shortTitle: z.string().min(2).max(32).optional(),
  /** One or two sentences: lead paragraph, search result, share card. */
  description: z.string().min(50).max(220),
  /** Last segment of the address. Only the home page has none. */
  slug: idSchema.optional(),
  /** Day on which the text was last changed in substance. */
  updated: daySchema,
  /** Earlier last segments: each goes on leading here. */
  formerSlugs: z.array(idSchema).optional(),
  /**
   * Fingerprint of the twin's words when this text was last reviewed against them. Written by `npm run relire`; a word
   * of this site, hence French, where the keys above are those that other tools know.
   */
  jumeauRelu: z
    .string()
    .regex(/^[0-9a-f]{12}$/, {
      error: 'Cette empreinte n’est pas de la main de « npm run relire » : 12 signes de 0 à 9 et de a à f.',
    })
    .optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
