import { z } from 'zod'
import { daySchema, idSchema, localDateTimeSchema, partialDateSchema } from './primitives'

/** A sum in one currency; the site never converts. `periode: an` makes it « par an » / « par année ». */
export const sumSchema = z.strictObject({
  valeur: z.number().positive().describe('La somme, en chiffres, sans espace ni signe.'),
  devise: z.enum(['EUR', 'CAD']).describe('EUR : euros. CAD : dollars canadiens.'),
  periode: z.enum(['an']).optional().describe('an : la somme vaut pour une année.'),
})

/** The instant after which something is no longer accepted, in the time zone of the body that sets it. */
export const deadlineSchema = z.strictObject({
  instant: localDateTimeSchema.describe('Jour et heure dans ce fuseau : AAAA-MM-JJTHH:MM.'),
  fuseau: z.enum(['America/Toronto', 'Europe/Paris']).describe('Heure du Québec, ou de Paris.'),
  annulee: z
    .boolean()
    .optional()
    .describe('true : retirée par l’organisme. Elle reste, marquée, pour que les agendas l’apprennent.'),
})

/** What a fact is called in each locale, where it is shown without a sentence around it. */
export const labelSchema = z
  .strictObject({ 'fr-FR': z.string().min(2), 'fr-CA': z.string().min(2) })
  .describe('Comment on l’appelle dans chaque version.')

/** A count and the date it was true: every figure about a changing body is dated. */
export const figureSchema = z.strictObject({
  valeur: z.number().describe('Le nombre, sans espace.'),
  date: partialDateSchema.describe('Date à laquelle ce chiffre était vrai.'),
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
  dates: z.record(idSchema, partialDateSchema).optional().describe('Dates, pour <Date id>.'),
  montants: z.record(idSchema, sumSchema).optional().describe('Sommes, pour <Montant id>.'),
  echeances: z.record(idSchema, deadlineSchema).optional().describe('Échéances, pour <Echeance id>.'),
  chiffres: z.record(idSchema, figureSchema).optional().describe('Chiffres datés, pour <Chiffre id>.'),
  jalons: z.array(milestoneSchema).optional().describe('Moments d’une chronologie, pour <Jalon id>.'),
  aRevoir: daySchema.optional().describe('Jour après lequel il faut relire la page : AAAA-MM-JJ.'),
}

export type Label = z.infer<typeof labelSchema>
export type Sum = z.infer<typeof sumSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Figure = z.infer<typeof figureSchema>
export type Milestone = z.infer<typeof milestoneSchema>
