/** Which addresses a rule is about, in the words that every host has: no base path, case as written. */
export type PathPattern =
  | { readonly kind: 'all' }
  | { readonly kind: 'exact'; readonly path: string }
  /** Everything below a folder; `path` ends with a slash. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A file of this name in any folder. */
  | { readonly kind: 'name'; readonly name: string }
  /** `.ics`, with its dot. */
  | { readonly kind: 'ending'; readonly ending: string }

export function matches(pattern: PathPattern, path: string): boolean {
  switch (pattern.kind) {
    case 'all':
      return true
    case 'exact':
      return path === pattern.path
    case 'folder':
      return path.startsWith(pattern.path)
    case 'name':
      return path.endsWith(`/${pattern.name}`)
    case 'ending':
      return path.endsWith(pattern.ending)
  }
}

/** The pattern with one `*`, as Netlify, Cloudflare and Caddy write it. */
export function globOf(pattern: PathPattern, basePath: string): string {
  switch (pattern.kind) {
    case 'all':
      return `${basePath}/*`
    case 'exact':
      return `${basePath}${pattern.path}`
    case 'folder':
      return `${basePath}${pattern.path}*`
    case 'name':
      return `${basePath}/*/${pattern.name}`
    case 'ending':
      return `${basePath}/*${pattern.ending}`
  }
}

/** The pattern as a regular expression that PCRE, RE2 and JavaScript read alike; a folder stands for its index too. */
export function regularExpressionOf(pattern: PathPattern, basePath: string): string {
  const base = escaped(basePath)
  switch (pattern.kind) {
    case 'all':
      return `^${base}/`
    case 'exact':
      return `^${base}${escaped(pattern.path)}${pattern.path.endsWith('/') ? '(?:index\\.html)?' : ''}$`
    case 'folder':
      return `^${base}${escaped(pattern.path)}`
    case 'name':
      return `/${escaped(pattern.name)}$`
    case 'ending':
      return `${escaped(pattern.ending)}$`
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
