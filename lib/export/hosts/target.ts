/** Who will serve the build. It decides which files are written beside the documents. */
export const targets = ['serveur', 'netlify', 'cloudflare', 'github-pages'] as const

export type Target = (typeof targets)[number]

/**
 * The host that `SITE_HOST` names; without it, the one on whose machines the build runs, or `serveur`, which is
 * everything: own servers, and hosts that read `_headers`. Throws when the name is unknown.
 */
export function hostTarget(environment: NodeJS.ProcessEnv = process.env): Target {
  const named = environment.SITE_HOST
  if (named) {
    const known = targets.find((target) => target === named)
    if (known) return known
    throw new Error(`SITE_HOST vaut « ${named} » : écrivez ${targets.join(', ')}, ou ne l’écrivez pas.`)
  }
  if (environment.NETLIFY) return 'netlify'
  if (environment.CF_PAGES) return 'cloudflare'
  return 'serveur'
}
