/** What a reader is told of a call, in the order in which it happens. Runs in browsers too: no import here. */
export type CallState = 'a-venir' | 'ouvert' | 'ferme-bientot' | 'clos'

/** The two moments that decide, in milliseconds since 1970. `opensAt` is absent when no source gives it. */
export type CallBounds = { readonly opensAt?: number; readonly closesAt: number }

/** « Ferme bientôt » covers the last fourteen times 24 hours, whatever the clocks do meanwhile. */
const closingSoon = 14 * 24 * 60 * 60 * 1000

/**
 * The state of a call at a given moment. The closing instant itself is closed, the opening instant is open.
 * A call is never called open out of ignorance: without a known opening it is « à venir » until it closes, and a
 * bound that is not a number counts against it. So the comparisons are the ones that NaN fails.
 */
export function stateAt({ opensAt, closesAt }: CallBounds, now: number): CallState {
  if (!(now < closesAt)) return 'clos'
  if (opensAt === undefined || !(now >= opensAt)) return 'a-venir'
  return now < closesAt - closingSoon ? 'ouvert' : 'ferme-bientot'
}
