import { z } from 'zod'
import { idSchema } from './schema/primitives'

const text = z.string().min(1)
/** `collection/id` of the entry whose fiche holds the fact; without it, the page's own fiche. */
const entryKey = z.string().regex(/^(pages|signataires|annonces|appels)\/[a-z0-9-]+$/, {
  error: 'Écrivez « collection/identifiant », par exemple appels/carnot-mica-2024.',
})

/** A page of the site by its folder, and a place on it. */
const entryPath = z.string().regex(/^\/(pages|signataires|annonces|appels)\/[a-z0-9-]+(#[a-z0-9-]+)?$/, {
  error: 'Écrivez le dossier de la page, par exemple /pages/accord ou /pages/accord#contexte.',
})

/**
 * The words an editor may use in MDX: the one list that the report, the renderer and the guide share.
 * `block` stands alone on its lines and holds paragraphs; `inline` stands inside a sentence. `inside` names the
 * only parent allowed, `empty` forbids content. Attribute values are text: MDX braces are not part of our content.
 */
export const vocabulary = {
  // Blocks that frame text
  Encadre: block({ titre: text.optional(), type: z.enum(['info', 'conseil', 'attention']).optional() }),
  MiseEnExergue: block({}),
  Etapes: block({}),
  Etape: block({ titre: text }, { inside: 'Etapes' }),
  Chronologie: block({}),
  Jalon: block({ id: idSchema, titre: text }, { inside: 'Chronologie' }),
  Question: block({ titre: text, id: idSchema.optional() }),
  Citation: block({ auteur: text.optional(), source: idSchema.optional() }),
  Portes: block({}),
  Porte: block({ titre: text, vers: entryPath }, { inside: 'Portes' }),
  // Blocks that show data
  Figure: block({ src: text, alt: z.string(), legende: text.optional() }, { empty: true }),
  Document: block({ fichier: text, titre: text, langue: z.enum(['fr', 'en']).optional() }, { empty: true }),
  Contact: block({ organisme: idSchema }, { empty: true }),
  FicheAppel: block({ id: idSchema }, { empty: true }),
  SchemaFinancement: block({ id: idSchema }, { empty: true }),
  EtatAppels: block({}, { empty: true }),
  ListeAnnonces: block({ nombre: z.string().regex(/^\d+$/).optional() }, { empty: true }),
  ListeAppels: block({}, { empty: true }),
  ListeSignataires: block({}, { empty: true }),
  TableLexique: block({}, { empty: true }),
  ListeSources: block({}, { empty: true }),
  Abonnement: block({ format: z.enum(['atom', 'json', 'calendrier']) }, { empty: true }),
  PlanDuSite: block({}, { empty: true }),
  IndexAlphabetique: block({}, { empty: true }),
  FormulaireRecherche: block({}, { empty: true }),
  Editeur: block({}, { empty: true }),
  Hebergeur: block({}, { empty: true }),
  Courriel: block({}, { empty: true }),
  // Words inside a sentence
  Source: inline({ id: idSchema }, { empty: true }),
  Terme: inline({ id: idSchema }),
  Montant: inline({ id: idSchema, de: entryKey.optional() }, { empty: true }),
  Echeance: inline({ id: idSchema, de: entryKey.optional() }, { empty: true }),
  Date: inline({ id: idSchema, de: entryKey.optional() }, { empty: true }),
  Chiffre: inline({ id: idSchema, de: entryKey.optional() }, { empty: true }),
  NomPropre: inline({}),
  abbr: inline({ title: text }),
  span: inline({ lang: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/) }),
  kbd: inline({}),
  sup: inline({}),
} as const satisfies Record<string, Word>

export type Word = {
  readonly kind: 'block' | 'inline'
  readonly attributes: z.ZodObject
  readonly inside?: string
  readonly empty?: boolean
}

export type WordName = keyof typeof vocabulary
export type WordAttributes<N extends WordName> = z.infer<(typeof vocabulary)[N]['attributes']>

type Options = { inside?: string; empty?: boolean }

function block<S extends z.ZodRawShape>(shape: S, options: Options = {}) {
  return { kind: 'block' as const, attributes: z.strictObject(shape), ...options }
}

function inline<S extends z.ZodRawShape>(shape: S, options: Options = {}) {
  return { kind: 'inline' as const, attributes: z.strictObject(shape), ...options }
}
