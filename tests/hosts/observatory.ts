import type { IncomingHttpHeaders } from 'node:http'
import { parse } from 'parse5'
import { attribute, elementsOf } from '../e2e/exported-site'

/**
 * The points that Mozilla’s HTTP Observatory gives, by the table of `@mdn/mdn-http-observatory` 1.4.8 (standards: start
 * at 100, extra credit counts from 90). Reads what it reads, for a site that answers over HTTPS, redirects to it and
 * sets no cookie. `isPreloaded`: the domain is on browsers’ HSTS list, which only its owner can ask for.
 */
export function observatoryPoints(
  headers: IncomingHttpHeaders,
  html: string,
  { isPreloaded }: { isPreloaded: boolean },
): number {
  const modifiers = [
    contentSecurityPolicy(policyOf(headers)),
    framing(policyOf(headers), headers['x-frame-options']),
    transport(headers['strict-transport-security'], isPreloaded),
    headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    referrer(headers['referrer-policy']),
    resourcePolicy(headers['cross-origin-resource-policy']),
    integrity(html),
    headers['set-cookie'] ? -20 : 0,
    headers['access-control-allow-origin'] && headers['access-control-allow-credentials'] ? -50 : 0,
  ]
  const penalties = modifiers.filter((modifier) => modifier < 0)
  const extra = modifiers.filter((modifier) => modifier > 0)
  const points = sum([100, ...penalties])
  return Math.max(0, points >= 90 ? sum([points, ...extra]) : points)
}

type Policy = ReadonlyMap<string, readonly string[]>

function policyOf(headers: IncomingHttpHeaders): Policy | undefined {
  const header = headers['content-security-policy']
  if (typeof header !== 'string') return undefined
  return new Map(
    header.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, sources]
    }),
  )
}

function contentSecurityPolicy(policy: Policy | undefined): number {
  if (!policy) return -25
  const broad = ['*', 'http:', 'https:', 'ftp:', 'data:', "'unsafe-inline'"]
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
  if (sources('script-src').some((source) => broad.includes(source))) return -20
  if (sources('object-src').some((source) => broad.includes(source))) return -20
  if ([...policy.values()].flat().some((source) => source.startsWith('http:'))) return -20
  if (sources('script-src').includes("'unsafe-eval'")) return -10
  if (sources('style-src').some((source) => broad.includes(source))) return 0
  const formAction = policy.get('form-action') ?? []
  const isClosed =
    policy.get('default-src')?.join() === "'none'" && /^'(?:none|self)'$/.test(formAction.join())
  return isClosed ? 10 : 5
}

function framing(policy: Policy | undefined, frameOptions: unknown): number {
  if (policy?.get('frame-ancestors')?.every((source) => source === "'none'" || source === "'self'")) return 5
  return frameOptions === 'DENY' || frameOptions === 'SAMEORIGIN' ? 0 : -20
}

function transport(header: string | undefined, isPreloaded: boolean): number {
  const seconds = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? 0)
  if (seconds === 0) return -20
  if (seconds < 15_768_000) return -10
  const mayBePreloaded =
    seconds >= 31_536_000 && /includeSubDomains/.test(header ?? '') && /preload/.test(header ?? '')
  return isPreloaded && mayBePreloaded ? 5 : 0
}

function referrer(header: unknown): number {
  const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/
  return typeof header === 'string' && isPrivate.test(header) ? 5 : header === undefined ? 0 : -5
}

function resourcePolicy(header: unknown): number {
  return header === 'same-origin' || header === 'same-site' ? 10 : 0
}

/** Extra credit only when scripts carry `integrity`; a script of the same origin without it costs nothing. */
function integrity(html: string): number {
  const scripts = elementsOf(parse(html)).filter(
    (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined,
  )
  if (scripts.some((script) => /^(?:https?:)?\/\//.test(attribute(script, 'src') ?? ''))) return -5
  return scripts.length > 0 && scripts.every((script) => attribute(script, 'integrity')) ? 5 : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
