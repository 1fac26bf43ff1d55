/**
 * `<partage-page data-title data-address>`: what scripts add to the links of the share control: the system’s own share
 * sheet where there is one, and copying, with a confirmation that is read aloud. Without scripts the address is there
 * to be selected, and the links work.
 */
export class PartagePage extends HTMLElement {
  connectedCallback(): void {
    const { title, address: url } = this.dataset
    if (!url) return
    // Both exist on https only.
    if ('share' in navigator)
      this.offer('systeme', () => navigator.share({ title, url }).catch(ignoreRefusal))
    if ('clipboard' in navigator) this.offer('copie', () => this.copy(url))
  }

  private offer(name: string, act: () => void): void {
    const button = this.querySelector<HTMLElement>(`[data-action="${name}"]`)
    if (!button) return
    button.hidden = false
    button.onclick = act
  }

  private async copy(url: string): Promise<void> {
    const said = this.querySelector('[role="status"]')
    const { copied = '', failed = '' } = this.dataset
    const outcome = await navigator.clipboard.writeText(url).then(
      () => copied,
      () => failed,
    )
    if (!said) return
    // Emptied first, or the same words a second time would not be read aloud.
    said.textContent = ''
    setTimeout(() => {
      said.textContent = outcome
    }, 100)
  }
}

/** Readers who close the share sheet have changed their mind: nothing to say. */
function ignoreRefusal(): void {}
