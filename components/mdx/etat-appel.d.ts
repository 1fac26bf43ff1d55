import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Shows another state of a call once one of its dates has passed; both are milliseconds since 1970. */
      'etat-appel': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        readonly class?: string
        readonly 'data-opens-at'?: number
        readonly 'data-closes-at': number
        readonly 'data-state': string
      }
      /** Recounts the open calls among those it holds. */
      'etat-appels': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { readonly class?: string }
    }
  }
}
