/** A place of a page where words were found: a heading, with the address that leads to it. */
export type FoundSection = {
  readonly title: string
  readonly url: string
  /** Absent when the words stand above the first heading. */
  readonly anchor?: unknown
}

/** What Pagefind 1.6 says of a page that it found; places are numbers of words in `content`. */
export type FoundPage = {
  readonly url: string
  readonly content: string
  readonly meta: { readonly title: string }
  readonly weighted_locations: readonly {
    readonly location: number
    /** What the place is worth: more in a heading than in a paragraph. */
    readonly weight: number
    /** The square of that worth, times how close the word is to what was asked. */
    readonly balanced_score: number
  }[]
  readonly sub_results: readonly FoundSection[]
}

type Found = { readonly results: readonly { data(): Promise<FoundPage> }[] }

export type SearchClient = { search(words: string): Promise<Found> }

type PagefindModule = { createInstance(options: { noWorker: boolean }): SearchClient }

/**
 * Loads Pagefind, which picks the index of `<html lang>` and finds the base path in its own address. Without its
 * worker: that one needs a trusted script URL. Rejects when the module cannot be had.
 */
export async function loadSearchClient(address: string): Promise<SearchClient> {
  const { createInstance }: PagefindModule = await import(address)
  return createInstance({ noWorker: true })
}
