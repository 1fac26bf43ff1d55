import { noBreakSpace } from './format/conventions'
import type { Locale } from './locales'

type Shore = 'france' | 'quebec'

/** `trunk` is what one dials first at home, and leaves out from abroad. */
const countries = {
  france: { code: '+33', trunk: '0', home: 'fr-FR' },
  quebec: { code: '+1', trunk: '', home: 'fr-CA' },
} as const satisfies Record<Shore, { code: string; trunk: string; home: Locale }>

/** A number to dial: what to show, and the `tel:` address, which is always international. */
export type TelephoneNumber = { readonly text: string; readonly address: `tel:${string}` }

/**
 * Writes a national number (`514 284-0211`, `03 89 60 87 00`) as its readers dial it: as it is at home, with the
 * country's code from the other shore: `+1 514 284-0211`, `+33 3 89 60 87 00`.
 */
export function telephoneNumber(national: string, shore: Shore, reader: Locale): TelephoneNumber {
  const { code, trunk, home } = countries[shore]
  const local = national.trim().replace(/\s+/g, noBreakSpace)
  const fromAbroad = trunk !== '' && local.startsWith(trunk) ? local.slice(trunk.length) : local
  return {
    text: reader === home ? local : `${code}${noBreakSpace}${fromAbroad}`,
    address: `tel:${code}${fromAbroad.replace(/\D/g, '')}`,
  }
}
