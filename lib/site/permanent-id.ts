import type { EntryKey } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { origin } from './address'

/** The host whose owner gives out the ids. A port is no part of a name that must last. */
export const idAuthority = new URL(origin).hostname

/**
 * A `tag:` id (RFC 4151) that stays when a title, a slug or the base path changes: it is made of the folder of the
 * entry. Without an entry, the id of the whole feed. The year is one in which the authority was surely held.
 */
export function tagId(locale: Locale, key?: EntryKey): string {
  return `tag:${idAuthority},2026:${key === undefined ? locale : `${locale}/${key}`}`
}

/** The UID of a deadline in a calendar (RFC 5545, 3.8.4.7), made of the folder of the call and the deadline’s name. */
export function deadlineUid(locale: Locale, callId: string, deadlineName: string): string {
  return `${callId}.${deadlineName}.${locale}@${idAuthority}`
}
