type MediaType = { readonly type: string; readonly isText: boolean }

function text(type: string): MediaType {
  return { type: `${type}; charset=utf-8`, isText: true }
}

function binary(type: string): MediaType {
  return { type, isText: false }
}

/** Anything unknown: bytes that `nosniff` keeps from being taken for something else. */
export const unknownMediaType = 'application/octet-stream'

/** By the end of a file's name. Texts are the ones worth compressing. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  xml: text('application/xml'),
  txt: text('text/plain'),
  svg: text('image/svg+xml'),
  ics: text('text/calendar'),
  webmanifest: text('application/manifest+json'),
  ris: text('application/x-research-info-systems'),
  bib: text('application/x-bibtex'),
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  jpeg: binary('image/jpeg'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  gif: binary('image/gif'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  pdf: binary('application/pdf'),
  wasm: binary('application/wasm'),
  // Pagefind compresses these itself.
  pf_meta: binary(unknownMediaType),
  pf_index: binary(unknownMediaType),
  pf_fragment: binary(unknownMediaType),
  pagefind: binary(unknownMediaType),
}

/** Feeds by the name of their file: their ending says too little (RFC 4287, JSON Feed 1.1). */
export const feedMediaTypes: Readonly<Record<string, string>> = {
  'flux.xml': 'application/atom+xml; charset=utf-8',
  'flux.json': 'application/feed+json; charset=utf-8',
}

/** HTML, “Speculation rules”. */
export const speculationRulesMediaType = 'application/speculationrules+json'
export const speculationRulesAddress = '/speculation.json'

/** Endings that hosts with a table of their own may lack. */
export const rareEndings = ['ics', 'webmanifest', 'bib', 'ris'] as const

/** The value of `Content-Type` for an address. */
export function mediaTypeOf(path: string): string {
  if (path === speculationRulesAddress) return speculationRulesMediaType
  const name = path.split('/').at(-1) || 'index.html'
  return feedMediaTypes[name] ?? mediaTypes[endingOf(name)]?.type ?? unknownMediaType
}

export function isCompressible(path: string): boolean {
  return mediaTypes[endingOf(path)]?.isText ?? false
}

function endingOf(path: string): string {
  return path.split('.').at(-1) ?? ''
}
