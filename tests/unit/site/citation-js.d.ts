/** The one function of Citation.js that the tests use; the package has no types. */
declare module '@citation-js/core' {
  type CslItem = Readonly<Partial<Record<'type' | 'title' | 'URL' | 'note', string>>> & {
    readonly author?: unknown
    readonly issued?: unknown
  }
  export const plugins: {
    readonly input: {
      chain(text: string, options: { forceType: string; generateGraph: boolean }): readonly CslItem[]
    }
  }
}
