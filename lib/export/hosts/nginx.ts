import { locales } from '@/lib/i18n/locales'
import type { DocumentFacts } from '../policy/document-facts'
import type { HeaderRule } from '../policy/header-rules'
import { homeExpression, regionOf, shoreExpression } from '../policy/locale-choice'
import {
  feedMediaTypes,
  mediaTypes,
  speculationRulesAddress,
  speculationRulesMediaType,
  unknownMediaType,
} from '../policy/media-types'
import { type PathPattern, regularExpressionOf } from '../policy/path-pattern'
import { dotExpression, hostFileExpression } from '../policy/private-files'
import { block, lines } from './configuration'

/**
 * Lines for `http { … }`: what varies by address becomes a variable. A server then has one list of `add_header`, at
 * its own level, which no `location` overrides: nginx forgets inherited headers in a block that adds one.
 */
export function nginxHttpFile(rules: readonly HeaderRule[], basePath: string): string {
  return lines([
    ...fields(rules)
      .filter(({ special }) => special.length > 0)
      .map(({ name, common, special }) =>
        map('$uri', variableOf(name), [
          ['default', quoted(common)],
          // The first expression that matches wins here, the last rule in the list.
          ...special
            .toReversed()
            .map(({ pattern, value }) => [
              quoted(`~${regularExpressionOf(pattern, basePath)}`),
              quoted(value),
            ]),
        ]),
      ),
    ...languageMaps('home', homeExpression),
    ...languageMaps('shore', shoreExpression),
    map('$request_method', '$site_method_refused', [
      ['default', '1'],
      ['GET', '""'],
      ['HEAD', '""'],
    ]),
    map('$status', '$site_allow', [
      ['default', '""'],
      ['405', '"GET, HEAD"'],
    ]),
    map('$uri', '$site_private', [
      ['default', '""'],
      [quoted(`~^${basePath}/\\.well-known/`), '""'],
      [quoted(`~${dotExpression}|${hostFileExpression}`), '1'],
    ]),
  ])
}

/** Lines for `server { … }`, which says itself where it listens and where the files are. */
export function nginxServerFile(
  rules: readonly HeaderRule[],
  { moved, neutral }: DocumentFacts,
  basePath: string,
): string {
  const feeds = Object.entries(feedMediaTypes).map(([name, type]) =>
    ofType(`~ ${quoted(regularExpressionOf({ kind: 'name', name }, basePath))}`, type),
  )
  return lines([
    'server_tokens off;',
    // A server behind a proxy does not know the address that readers typed.
    'absolute_redirect off;',
    'index index.html;',
    block(
      'types',
      Object.entries(mediaTypes).map(([ending, { type }]) => `${quoted(type)} ${ending};`),
    ),
    `default_type ${unknownMediaType};`,
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    ...fields(rules).map(
      ({ name, common, special }) =>
        `add_header ${name} ${special.length > 0 ? variableOf(name) : quoted(common)} always;`,
    ),
    'add_header Allow $site_allow always;',
    'if ($site_method_refused) { return 405; }',
    'if ($site_private) { return 404; }',
    `error_page 404 ${basePath}/404.html;`,
    `location = ${basePath}/404.html { internal; }`,
    ...(basePath === '' ? [] : [`location = ${basePath} { return 308 ${basePath}/; }`]),
    `location = ${basePath}/ { if ($site_home) { return 302 ${basePath}/$site_home/; } }`,
    ...neutral.map(({ from, targets }) =>
      block(
        `location = ${basePath}${from}`,
        locales.map((locale) => `if ($site_shore = ${locale}) { return 302 ${basePath}${targets[locale]}; }`),
      ),
    ),
    ...moved.map(({ from, to }) => `location = ${basePath}${from} { return 301 ${basePath}${to}; }`),
    ...locales.map((locale) =>
      block(`location ^~ ${basePath}/${locale}/`, [
        `error_page 404 ${basePath}/${locale}/404.html;`,
        `location = ${basePath}/${locale}/404.html { internal; }`,
        ...feeds,
      ]),
    ),
    ...feeds,
    ofType(`= ${basePath}${speculationRulesAddress}`, speculationRulesMediaType),
  ])
}

/** Makes `$site_<name>` the locale that `Accept-Language` asks for by such an expression; empty when it asks for none. */
function languageMaps(name: string, expression: string): readonly string[] {
  return [
    map('$http_accept_language', `$site_${name}_region`, [
      ['default', '""'],
      [quoted(`~*${expression}`), '$1'],
    ]),
    // Compares whatever the case.
    map(`$site_${name}_region`, `$site_${name}`, [
      ['default', '""'],
      ...locales.map((locale) => [regionOf(locale), locale]),
    ]),
  ]
}

type Field = {
  readonly name: string
  /** Its value where no rule says otherwise; empty, nginx sends nothing. */
  readonly common: string
  readonly special: readonly { readonly pattern: PathPattern; readonly value: string }[]
}

function fields(rules: readonly HeaderRule[]): readonly Field[] {
  const found = new Map<string, Field>()
  for (const { pattern, headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      // nginx sets the type itself; a second one would be added beside it.
      if (name === 'Content-Type') continue
      const known = found.get(name) ?? { name, common: '', special: [] }
      if (pattern.kind === 'all') found.set(name, { ...known, common: value })
      else found.set(name, { ...known, special: [...known.special, { pattern, value }] })
    }
  }
  return [...found.values()]
}

function ofType(location: string, type: string): string {
  return `location ${location} { types { } default_type ${quoted(type)}; }`
}

function variableOf(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`
}

function map(source: string, target: string, entries: readonly (readonly string[])[]): string {
  return block(
    `map ${source} ${target}`,
    entries.map(([key, value]) => `${key} ${value};`),
  )
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
