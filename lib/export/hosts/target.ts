type Host = {
  /** It sends no header of ours: the policy goes into the documents. */
  readonly needsMetaPolicy: boolean
  /** It sends `.br` and `.gz` files in the place of the plain ones. */
  readonly takesCopies: boolean
}

/** Who may serve a build. `serveur` is nginx, Caddy, or any host that is not named here. */
export const hosts = {
  serveur: { needsMetaPolicy: false, takesCopies: true },
  netlify: { needsMetaPolicy: false, takesCopies: false },
  cloudflare: { needsMetaPolicy: false, takesCopies: false },
  'github-pages': { needsMetaPolicy: true, takesCopies: false },
  'gitlab-pages': { needsMetaPolicy: true, takesCopies: true },
} as const satisfies Record<string, Host>

export type Target = keyof typeof hosts

/**
 * The host that `SITE_HOST` names; without it, the one on whose machines the build runs, or `serveur`, which gets
 * every file. Throws when the name is unknown.
 */
export function hostTarget(environment: NodeJS.ProcessEnv = process.env): Target {
  const named = environment.SITE_HOST
  if (named) {
    if (isTarget(named)) return named
    const known = Object.keys(hosts).join(', ')
    throw new Error(`SITE_HOST vaut « ${named} » : écrivez ${known}, ou ne l’écrivez pas.`)
  }
  if (environment.NETLIFY) return 'netlify'
  if (environment.CF_PAGES) return 'cloudflare'
  return 'serveur'
}

function isTarget(name: string): name is Target {
  return Object.hasOwn(hosts, name)
}
