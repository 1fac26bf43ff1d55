import { type Locale, locales } from '@/lib/i18n/locales'
import type { DocumentFacts } from '../policy/document-facts'
import type { HeaderRule } from '../policy/header-rules'
import { homeExpression, regionOf, shoreExpression } from '../policy/locale-choice'
import { mediaTypeOf, mediaTypes } from '../policy/media-types'
import { globOf, type PathPattern } from '../policy/path-pattern'
import { dotExpression, hostFileExpression, publicDotFolder } from '../policy/private-files'
import { block, lines } from './configuration'

const longestAddress = 2000

/**
 * Addresses with a name that no file system takes, or a zero byte: Caddy would answer 500. At most 85 ASCII signs and
 * 42 others of four bytes make 253 bytes, and 255 is the limit.
 */
const impossibleName = '[^/]{128}|(?:[^/\\x00-\\x7F][^/]*){43}|\\x00'

/** Lines to `import` in a Caddyfile’s site block, which says itself its address and its `root`. */
export function caddyFile(rules: readonly HeaderRule[], facts: DocumentFacts, basePath: string): string {
  const { moved, neutral } = facts
  const notFoundPages = [`${basePath}/404.html`, ...locales.map((locale) => `${basePath}/${locale}/404.html`)]
  return lines([
    // `route` keeps the order of its lines; elsewhere Caddy sorts them, and the general headers would come last.
    block('route', [
      ...headerLines(rules, basePath),
      `@long expression \`size({uri}) > ${longestAddress}\``,
      'error @long 414',
      '@method not method GET HEAD',
      'header @method Allow "GET, HEAD"',
      'error @method 405',
      `@impossible path_regexp ${impossibleName}`,
      'error @impossible 404',
      block('@private', [`path_regexp ${dotExpression}`, `not path ${basePath}${publicDotFolder}*`]),
      'error @private 404',
      `@hosts path_regexp ${hostFileExpression}`,
      'error @hosts 404',
      `@notfound path ${notFoundPages.join(' ')}`,
      'error @notfound 404',
      // What follows would send a reader of `//exemple.test` to another site.
      '@doubled expression `{http.request.orig_uri.path}.startsWith("//")`',
      'error @doubled 404',
      ...(basePath === '' ? [] : [`redir ${basePath} ${basePath}/ 308`]),
      ...moved.map(({ from, to }) => `redir ${basePath}${from} ${basePath}${to} 301`),
      regionMap('site_home', homeExpression),
      ...locales.flatMap((locale) => [
        block(`@home-${locale}`, [`path ${basePath}/`, `expression \`${isRegion('site_home', locale)}\``]),
        `redir @home-${locale} ${basePath}/${locale}/ 302`,
      ]),
      regionMap('site_shore', shoreExpression),
      ...locales.flatMap((locale) => variantRedirects(neutral, locale, basePath)),
      // The file server does as much, but forgets the query.
      ...folderRedirect('folder', '{query} == ""', ''),
      ...folderRedirect('folder-query', '{query} != ""', '?{query}'),
      fileServer,
    ]),
    block('handle_errors', [
      '@absent expression `{err.status_code} == 404`',
      block('route @absent', [
        ...locales.map((locale) => `@absent-${locale} path ${basePath}/${locale}/*`),
        ...locales.map((locale) => `rewrite @absent-${locale} ${basePath}/${locale}/404.html`),
        `@neutral not path ${notFoundPages.slice(1).join(' ')}`,
        `rewrite @neutral ${basePath}/404.html`,
        // Those of the page that answers, in the place of those of the address that was asked for.
        ...headerLines(rules, basePath),
        `header Content-Type "${mediaTypeOf('/404.html')}"`,
        fileServer,
      ]),
      'header Content-Type "text/plain; charset=utf-8"',
      'respond "{err.status_code} {err.status_text}"',
    ]),
  ])
}

const fileServer = block('file_server', ['precompressed br gzip'])

/** Sets a variable to the region that `Accept-Language` names, in the letters of the header; empty without one. */
function regionMap(name: string, expression: string): string {
  return block(`map {header.Accept-Language} {${name}}`, [`"~(?i)${expression}" "\${1}"`, 'default ""'])
}

/** A condition in Caddy’s expression language. */
function isRegion(name: string, locale: Locale): string {
  return `{${name}}.matches("(?i)^${regionOf(locale)}$")`
}

/** From neutral addresses to the variants of a locale. */
function variantRedirects(
  neutral: DocumentFacts['neutral'],
  locale: Locale,
  basePath: string,
): readonly string[] {
  const variant = `site_variant_${regionOf(locale)}`
  return [
    block(`map {path} {${variant}}`, [
      ...neutral.map(({ from, targets }) => `${basePath}${from} ${basePath}${targets[locale]}`),
      'default ""',
    ]),
    // One expression: of two in a matcher, Caddy keeps the second.
    block(`@variant-${locale}`, [`expression \`${isRegion('site_shore', locale)} && {${variant}} != ""\``]),
    `redir @variant-${locale} {${variant}} 302`,
  ]
}

function folderRedirect(name: string, condition: string, query: string): readonly string[] {
  return [
    block(`@${name}`, [
      `expression \`${condition}\``,
      'not path */',
      block('file', ['try_files {path}/index.html']),
    ]),
    `redir @${name} {http.request.orig_uri.path}/${query} 308`,
  ]
}

function headerLines(rules: readonly HeaderRule[], basePath: string): readonly string[] {
  return [
    'header -Server',
    // Caddy’s own types depend on the machine.
    ...Object.entries(mediaTypes).flatMap(([ending, { type }]) => [
      `@type-${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
      `header @type-${ending} Content-Type "${type}"`,
    ]),
    ...rules.flatMap(({ pattern, headers }, index) => {
      const fields = Object.entries(headers).map(([name, value]) => `${fieldOf(name)} \`${value}\``)
      if (pattern.kind === 'all') return [block('header', fields)]
      return [`@rule-${index} path ${pathOf(pattern, basePath)}`, block(`header @rule-${index}`, fields)]
    }),
  ]
}

/** `Vary` is added to, since the file server adds its own. */
function fieldOf(name: string): string {
  return name === 'Vary' ? `+${name}` : name
}

/** Caddy knows `*` at both ends only. */
function pathOf(pattern: PathPattern, basePath: string): string {
  switch (pattern.kind) {
    case 'name':
      return `*/${pattern.name}`
    case 'ending':
      return `*${pattern.ending}`
    case 'exact':
      return pattern.path.endsWith('/')
        ? `${basePath}${pattern.path} ${basePath}${pattern.path}index.html`
        : `${basePath}${pattern.path}`
    default:
      return globOf(pattern, basePath)
  }
}
