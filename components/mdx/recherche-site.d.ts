import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Searches the pages of the locale; `{n}` in its sentences is the number of pages found. */
      'recherche-site': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        readonly class?: string
        readonly 'data-client': string
        readonly 'data-wait': string
        readonly 'data-none': string
        readonly 'data-one': string
        readonly 'data-many': string
      }
    }
  }
}
