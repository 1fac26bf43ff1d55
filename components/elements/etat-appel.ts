import { stateAt } from '@/lib/content/call-clock'

/**
 * `<etat-appel data-opens-at data-closes-at>`: the state of a call, corrected when a date has passed since the build.
 * All wordings are in the document; this shows the right one. Without scripts, the one of the build stays, beside
 * the dates.
 */
export class EtatAppel extends HTMLElement {
  connectedCallback(): void {
    const closesAt = Number(this.dataset.closesAt)
    // An absent opening must stay unknown: Number('') would be 1970 and open the call.
    const opensAt = this.dataset.opensAt ? Number(this.dataset.opensAt) : undefined
    const state = stateAt({ opensAt, closesAt }, Date.now())
    if (state === this.dataset.state) return
    this.dataset.state = state
    for (const wording of this.querySelectorAll<HTMLElement>('[data-state]')) {
      wording.hidden = wording.dataset.state !== state
    }
  }
}
