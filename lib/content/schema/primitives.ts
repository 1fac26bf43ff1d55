import { z } from 'zod'

/** Folder and entry names: lower-case ASCII words joined by hyphens, safe in an address and on any disk. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'Écrivez un identifiant en minuscules sans accent, mots joints par des traits d’union.',
})

/** A full day, kept as text: `z.coerce.date()` would read 12/03/2026 as 3 December and accept 30 February. */
export const daySchema = z.iso.date({
  error: 'Écrivez une date qui existe, sous la forme AAAA-MM-JJ (par exemple 2026-03-12).',
})

/**
 * A date as precise as its source: `2024`, `2023-10` or `2023-10-18`. YAML reads a bare year as a number,
 * which is accepted and turned into text.
 */
export const partialDateSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPartialDate, {
    error: 'Écrivez une date qui existe : AAAA-MM-JJ, AAAA-MM ou AAAA (par exemple 2023-10-18).',
  })

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success
}

/** A local date and time, `2024-03-22T17:00`, in the time zone that the neighbouring key names. */
export const localDateTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Écrivez une date et une heure locales : AAAA-MM-JJTHH:MM (par exemple 2024-03-22T17:00).',
})

export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Écrivez une adresse web complète, qui commence par https:// ou http://.',
})
