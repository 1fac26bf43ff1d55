/** The compressed copies that may lie beside a file, the one to send first. */
export const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

/** The codings that `Accept-Encoding` allows (RFC 9110, § 12.5.3), in our order. */
export function acceptedCodings(header: string): readonly (typeof codings)[number][] {
  const refused = new Set<string>()
  const accepted = new Set<string>()
  for (const entry of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim())
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    ;(isRefused ? refused : accepted).add(name)
  }
  return codings.filter(({ name }) => accepted.has(name) || (accepted.has('*') && !refused.has(name)))
}
