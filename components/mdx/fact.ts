import type { Deadline, Entry, EntryKey, Figure, Page, Sum } from '@/lib/content'
import { collections } from '@/lib/content/schema/fiche'
import type { Reading } from './reading'

/**
 * A shared fact by its name: from the fiche of the page, or from that of the entry `de` (`collection/id`).
 * Throws when there is none; the content report has then been bypassed.
 */
function factOf<F>(
  reading: Reading,
  id: string,
  de: string | undefined,
  factsIn: (fiche: Entry['fiche']) => Readonly<Record<string, F>> | undefined,
): F {
  const { entry } = de === undefined ? reading.page : pageNamed(reading, de)
  const fact = factsIn(entry.fiche)?.[id]
  if (fact === undefined) throw new Error(`${entry.key} n’a pas de fait « ${id} ».`)
  return fact
}

/** A date as its source gives it. Throws as `factOf`. */
export function dateOf(reading: Reading, id: string, de?: string): string {
  return factOf(reading, id, de, (fiche) => fiche.dates)
}

/** A sum in its own currency. Throws as `factOf`. */
export function sumOf(reading: Reading, id: string, de?: string): Sum {
  return factOf(reading, id, de, (fiche) => fiche.montants)
}

/** A deadline. Throws as `factOf`. */
export function deadlineOf(reading: Reading, id: string, de?: string): Deadline {
  return factOf(reading, id, de, (fiche) => fiche.echeances)
}

/** A dated count. Throws as `factOf`. */
export function figureOf(reading: Reading, id: string, de?: string): Figure {
  return factOf(reading, id, de, (fiche) => fiche.chiffres)
}

/** The page of an entry, at the address of this reading's locale. Throws when there is no such entry. */
export function pageNamed(reading: Reading, key: string): Page {
  const page = isEntryKey(key) ? reading.site.page(reading.frameLocale, key) : undefined
  if (!page) throw new Error(`Il n’y a pas d’entrée « ${key} ».`)
  return page
}

function isEntryKey(text: string): text is EntryKey {
  return collections.some((collection) => text.startsWith(`${collection}/`))
}
