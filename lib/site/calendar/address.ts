import type { Locale } from '@/lib/i18n/locales'

/** The folder of the files with one deadline each, below a locale. */
const folder = 'echeances'

/** Where the file of a deadline is. Made of folder names, it survives a change of slug. */
export function deadlineAddress(locale: Locale, callId: string, deadlineName: string): string {
  return `/${[locale, folder, ...deadlinePath(callId, deadlineName)].join('/')}`
}

/** The segments after the folder. */
export function deadlinePath(callId: string, deadlineName: string): [string, string] {
  return [callId, `${deadlineName}.ics`]
}
