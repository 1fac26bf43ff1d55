/**
 * `<etat-appels>`: « Aucun appel n’est ouvert aujourd’hui » and its like, recounted from the `<etat-appel>` inside
 * once they have corrected themselves. Without scripts, the sentence says of which day it speaks.
 */
export class EtatAppels extends HTMLElement {
  connectedCallback(): void {
    const open = this.querySelectorAll(
      'etat-appel[data-state="ouvert"], etat-appel[data-state="ferme-bientot"]',
    ).length
    this.dataset.open = String(open)
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-count]')) {
      sentence.hidden = sentence.dataset.count !== String(open)
    }
  }
}
