import { z } from 'zod'
import { deadlineSchema, labelSchema, sharedFacts, sumSchema } from './facts'
import { idSchema, partialDateSchema, webAddressSchema } from './primitives'
import { publicationKeys } from './publication'

const pageFiche = z.strictObject({
  gabarit: z
    .enum(['texte', 'accueil', 'reference', 'rangees', 'outil'])
    .default('texte')
    .describe(
      'accueil : la page d’accueil. reference : une longue page que l’on consulte. rangees : chaque titre à gauche de ce qu’il annonce (questions). outil : mène aux autres pages, sans date ni citation (recherche, plan). texte : toutes les autres.',
    ),
  parent: idSchema.optional().describe('Dossier de la page au-dessus de celle-ci.'),
  collection: z
    .enum(['signataires', 'annonces', 'appels'])
    .optional()
    .describe('Collection que cette page présente : ses entrées se rangent sous elle.'),
  menu: z
    .strictObject({
      zone: z.enum(['principal', 'pied']).describe('Menu du haut, ou pied de page.'),
      ordre: z.number().int().describe('Du plus petit au plus grand.'),
    })
    .optional()
    .describe('Place dans les menus ; sans elle, on atteint la page par les liens et le plan du site.'),
  cachee: z.boolean().default(false).describe('true : hors des moteurs de recherche et du plan du site.'),
  ...sharedFacts,
  ...publicationKeys,
})

const signatoryFiche = z.strictObject({
  nom: z.string().min(1).describe('Nom complet de l’organisme.'),
  sigle: z.string().min(1).optional().describe('Sigle, s’il en a un.'),
  cote: z.enum(['france', 'quebec']).describe('Rive de l’organisme.'),
  role: z.enum(['signataire', 'partenaire']).describe('A signé l’accord, ou y participe.'),
  ordre: z.number().int().describe('Place dans les listes, du plus petit au plus grand.'),
  ville: z.string().min(1).optional().describe('Ville du siège.'),
  site: webAddressSchema.describe('Adresse complète de son site, avec https://.'),
  telephone: z.string().min(1).optional().describe('Numéro, tel que l’organisme l’écrit.'),
  ...sharedFacts,
  ...publicationKeys,
})

const announcementFiche = z.strictObject({
  date: partialDateSchema.describe(
    'Jour de l’annonce, qui ne paraît pas avant : AAAA-MM-JJ, AAAA-MM ou AAAA.',
  ),
  lieu: z.string().min(1).optional().describe('Ville où cela a eu lieu.'),
  appel: idSchema.optional().describe('Dossier de l’appel annoncé.'),
  ...sharedFacts,
  ...publicationKeys,
})

const callFiche = z.strictObject({
  ordre: z.number().int().default(0).describe('Place dans les listes, du plus petit au plus grand.'),
  ouverture: partialDateSchema.optional().describe('Premier jour des candidatures, si une source le donne.'),
  fermeture: idSchema.describe('Nom de l’échéance après laquelle personne ne peut plus entrer.'),
  organismes: z.array(idSchema).min(1).describe('Dossiers de signataires/.'),
  ...sharedFacts,
  ...publicationKeys,
  // A call's card shows these without a sentence: each says what it is.
  echeances: z
    .record(idSchema, deadlineSchema.extend({ libelle: labelSchema }))
    .describe('Échéances de l’appel ; chacune porte le libellé que montre sa carte.'),
  montants: z
    .record(
      idSchema,
      sumSchema.extend({
        libelle: labelSchema,
        libelleCourt: labelSchema
          .optional()
          .describe('Comment on l’appelle sous le nom de sa rive, dans le schéma du financement.'),
      }),
    )
    .optional()
    .describe('Sommes de l’appel ; chacune porte le libellé que montre sa carte.'),
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
