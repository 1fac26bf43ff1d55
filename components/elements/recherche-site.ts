import { searchQuery } from '@/lib/search/searchable'
import { foundPageItem } from './found-page'
import { loadSearchClient, type SearchClient } from './search-client'

/** Makes one item of the list, which costs a request. */
type Item = () => Promise<HTMLLIElement>

const pageSize = 10
const pauseInTyping = 200

/**
 * `<recherche-site>`: finds pages while one types, says how many, and keeps the words in the address (`?q=`) so that
 * a search can be shared and found again on the way back. Every sentence is in the document already.
 */
export class RechercheSite extends HTMLElement {
  readonly #field = part(this, 'input')
  readonly #state = part(this, 'output')
  readonly #failure = part(this, 'p')
  readonly #list = part(this, 'ol')
  readonly #more = part(this, 'button', ':scope > button')
  #client: Promise<SearchClient> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The number of the last question: an answer to an earlier one comes too late. */
  #question = 0
  #rest: readonly Item[] = []

  connectedCallback(): void {
    this.#field.addEventListener('focus', () => this.#loaded().catch(() => {}))
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#ask(), pauseInTyping)
    })
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#field.value === '') return
      event.preventDefault()
      this.#field.value = ''
      this.#ask()
    })
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#ask()
    })
    this.#more.addEventListener('click', () => this.#showMore())
    this.#field.value ||= new URLSearchParams(location.search).get('q') ?? ''
    // The element was hidden when the browser followed the link to its field.
    if (location.hash === `#${this.#field.id}`) this.#field.focus()
    if (this.#field.value !== '') this.#ask()
  }

  /** One client for all questions; after a failure the next question tries again. */
  #loaded(): Promise<SearchClient> {
    this.#client ??= loadSearchClient(this.dataset.client ?? '').catch((error: unknown) => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer)
    this.#question += 1
    const question = this.#question
    this.#keepInAddress()
    const words = searchQuery(this.#field.value)
    if (words === '') return this.#show('', [])
    if (this.#list.hidden) this.#state.value = this.dataset.wait ?? ''
    try {
      const { results } = await (await this.#loaded()).search(words)
      if (question !== this.#question) return
      const items = results.map((result) => async () => foundPageItem(await result.data()))
      await this.#show(this.#sentence(results.length), items)
    } catch {
      this.#client = undefined
      if (question !== this.#question) return
      await this.#show('', [])
      this.#failure.hidden = false
    }
  }

  async #show(sentence: string, items: readonly Item[]): Promise<void> {
    const question = this.#question
    const first = await Promise.all(items.slice(0, pageSize).map((item) => item()))
    if (question !== this.#question) return
    this.#failure.hidden = true
    this.#list.replaceChildren(...first)
    this.#list.hidden = first.length === 0
    this.#rest = items.slice(pageSize)
    this.#more.hidden = this.#rest.length === 0
    this.#state.value = sentence
  }

  async #showMore(): Promise<void> {
    const question = this.#question
    const next = await Promise.all(this.#rest.slice(0, pageSize).map((item) => item()))
    if (question !== this.#question) return
    this.#rest = this.#rest.slice(pageSize)
    this.#list.append(...next)
    this.#more.hidden = this.#rest.length === 0
    // The button may be gone: the keyboard goes on from the first page it brought.
    next[0]?.querySelector('a')?.focus()
  }

  #sentence(count: number): string {
    const { none = '', one = '', many = '' } = this.dataset
    const sentence = count === 0 ? none : count === 1 ? one : many
    return sentence.replace('{n}', count.toLocaleString(document.documentElement.lang))
  }

  #keepInAddress(): void {
    const address = new URL(location.href)
    const words = this.#field.value.trim()
    if (words === '') address.searchParams.delete('q')
    else address.searchParams.set('q', words)
    if (words !== '') address.hash = ''
    if (address.href !== location.href) history.replaceState(history.state, '', address)
  }
}

function part<N extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: N,
  selector: string = name,
): HTMLElementTagNameMap[N] {
  const found = element.querySelector<HTMLElementTagNameMap[N]>(selector)
  if (!found) throw new Error(`<recherche-site> holds no <${name}>.`)
  return found
}
