import type { Deadline, Label, Page } from '@/lib/content'
import { buildInstant } from '@/lib/content/build-date'
import { type CallBounds, type CallState, stateAt } from '@/lib/content/call-clock'
import { callBounds } from '@/lib/content/call-state'

/** A call as its fiche dates it, and as it stands on the day of the build. */
export type CallNow = {
  readonly closing: Deadline & { readonly libelle: Label }
  readonly bounds: CallBounds
  readonly state: CallState
}

/** Works out the state of a call. Throws when its `fermeture` names no deadline. */
export function callNow({ entry }: Page<'appels'>): CallNow {
  const { ouverture, fermeture, echeances } = entry.fiche
  const closing = echeances[fermeture]
  if (!closing) throw new Error(`${entry.key} n’a pas d’échéance « ${fermeture} ».`)
  const bounds = callBounds({ ouverture, fermeture: closing })
  return { closing, bounds, state: stateAt(bounds, buildInstant()) }
}

/** Whether somebody may still enter: the two states in which a reader has something to do. */
export function isOpen(state: CallState): boolean {
  return state === 'ouvert' || state === 'ferme-bientot'
}
