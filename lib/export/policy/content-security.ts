import type { DocumentFacts } from './document-facts'

/** The search page runs WebAssembly and reads its index; no other page needs either. */
export type DocumentKind = 'page' | 'recherche'

type Directives = readonly (readonly [name: string, ...sources: string[]])[]

/** What a policy in a `<meta>` may not say (CSP level 3, § 3.3): browsers ignore it there, and complain. */
const headerOnly = new Set(['frame-ancestors'])

/**
 * The value of `Content-Security-Policy`: nothing, then what the documents are known to hold. There is no
 * `upgrade-insecure-requests`: everything is `'self'`, and Safari would apply it to http://localhost.
 */
export function contentSecurityPolicy(kind: DocumentKind, facts: DocumentFacts): string {
  return written(directives(kind, facts))
}

/** The same policy, as far as it goes in `<meta http-equiv>`, for hosts that set no header. */
export function metaContentSecurityPolicy(kind: DocumentKind, facts: DocumentFacts): string {
  return written(directives(kind, facts).filter(([name]) => !headerOnly.has(name)))
}

function directives(kind: DocumentKind, facts: DocumentFacts): Directives {
  const isSearch = kind === 'recherche'
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...(isSearch ? ["'wasm-unsafe-eval'"] : [])],
    ['style-src', ...(facts.styleHashes.length > 0 ? facts.styleHashes : ["'none'"])],
    ['img-src', "'self'", ...(facts.hasDataImage ? ['data:'] : [])],
    ['font-src', "'self'"],
    ...(isSearch ? ([['connect-src', "'self'"]] as const) : []),
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', facts.hasForm ? "'self'" : "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ]
}

function written(policy: Directives): string {
  return policy.map((directive) => directive.join(' ')).join('; ')
}
