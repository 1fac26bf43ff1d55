import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Adds the system’s share sheet and copying to the links it holds. */
      'partage-page': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        readonly 'data-title': string
        readonly 'data-address': string
        readonly 'data-copied': string
        readonly 'data-failed': string
      }
    }
  }
}
