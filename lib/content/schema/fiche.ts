import { z } from 'zod'
import { deadlineSchema, labelSchema, sharedFacts, sumSchema } from './facts'
import { idSchema, partialDateSchema, webAddressSchema } from './primitives'
import { publicationKeys } from './publication'

const pageFiche = z.strictObject({
  /** `accueil` for the home page, `reference` for long look-up pages, `texte` for all others. */
  gabarit: z.enum(['texte', 'accueil', 'reference']).default('texte'),
  /** The page above this one in the breadcrumb and in the address. */
  parent: idSchema.optional(),
  /** The collection that this page introduces: its entries stand under this page's address. */
  collection: z.enum(['signataires', 'annonces', 'appels']).optional(),
  /** Where the page stands in the menus; without it, the page is reached by links and the site map. */
  menu: z.strictObject({ zone: z.enum(['principal', 'pied']), ordre: z.number().int() }).optional(),
  /** Kept out of search engines, the sitemap and the site map page (the 404 pages). */
  cachee: z.boolean().default(false),
  ...sharedFacts,
  ...publicationKeys,
})

const signatoryFiche = z.strictObject({
  nom: z.string().min(1),
  sigle: z.string().min(1).optional(),
  cote: z.enum(['france', 'quebec']),
  role: z.enum(['signataire', 'partenaire']),
  ordre: z.number().int(),
  ville: z.string().min(1).optional(),
  site: webAddressSchema,
  telephone: z.string().min(1).optional(),
  ...sharedFacts,
  ...publicationKeys,
})

const announcementFiche = z.strictObject({
  date: partialDateSchema,
  lieu: z.string().min(1).optional(),
  appel: idSchema.optional(),
  ...sharedFacts,
  ...publicationKeys,
})

const callFiche = z.strictObject({
  ordre: z.number().int().default(0),
  /** First day on which one may apply, when a source gives it. */
  ouverture: partialDateSchema.optional(),
  /** The deadline after which nobody new may enter: the name of one of `echeances`. */
  fermeture: idSchema,
  organismes: z.array(idSchema).min(1),
  ...sharedFacts,
  ...publicationKeys,
  // A call's card shows these without a sentence: each says what it is.
  echeances: z.record(idSchema, deadlineSchema.extend({ libelle: labelSchema })),
  montants: z.record(idSchema, sumSchema.extend({ libelle: labelSchema })).optional(),
})

/** What `fiche.yaml` holds in each folder of `content/`. */
export const ficheSchemas = {
  pages: pageFiche,
  signataires: signatoryFiche,
  annonces: announcementFiche,
  appels: callFiche,
} as const

export type Collection = keyof typeof ficheSchemas
export type Fiches = { [C in Collection]: z.infer<(typeof ficheSchemas)[C]> }
export const collections = Object.keys(ficheSchemas) as readonly Collection[]
