import { z } from 'zod'
import { daySchema, idSchema, localDateTimeSchema, partialDateSchema } from './primitives'

/** A sum in one currency; the site never converts. `periode: an` makes it « par an » / « par année ». */
export const sumSchema = z.strictObject({
  valeur: z.number().positive(),
  devise: z.enum(['EUR', 'CAD']),
  periode: z.enum(['an']).optional(),
})

/** The instant after which something is no longer accepted, in the time zone of the body that sets it. */
export const deadlineSchema = z.strictObject({
  instant: localDateTimeSchema,
  fuseau: z.enum(['America/Toronto', 'Europe/Paris']),
  /** A deadline that the body has withdrawn: it stays, marked, so that calendars which hold it learn of it. */
  annulee: z.boolean().optional(),
})

/** What a fact is called in each locale, where it is shown without a sentence around it. */
export const labelSchema = z.strictObject({ 'fr-FR': z.string().min(2), 'fr-CA': z.string().min(2) })

/** A count and the date it was true: every figure about a changing body is dated. */
export const figureSchema = z.strictObject({
  valeur: z.number(),
  date: partialDateSchema,
})

/** A moment of a timeline: its own date, or that of an announcement, or a call's deadline. */
export const milestoneSchema = z.union(
  [
    z.strictObject({ id: idSchema, date: partialDateSchema }),
    z.strictObject({ id: idSchema, annonce: idSchema }),
    z.strictObject({ id: idSchema, appel: idSchema, echeance: idSchema }),
  ],
  { error: 'Un jalon porte « id » et soit « date », soit « annonce », soit « appel » et « echeance ».' },
)

/**
 * Facts true in both locales, written once and called by name from the texts:
 * `<Date id>`, `<Montant id>`, `<Echeance id>`, `<Chiffre id>`, `<Jalon id>`.
 */
export const sharedFacts = {
  dates: z.record(idSchema, partialDateSchema).optional(),
  montants: z.record(idSchema, sumSchema).optional(),
  echeances: z.record(idSchema, deadlineSchema).optional(),
  chiffres: z.record(idSchema, figureSchema).optional(),
  jalons: z.array(milestoneSchema).optional(),
  /** Day after which an editor should read the page again. */
  aRevoir: daySchema.optional(),
}

export type Label = z.infer<typeof labelSchema>
export type Sum = z.infer<typeof sumSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Figure = z.infer<typeof figureSchema>
export type Milestone = z.infer<typeof milestoneSchema>
