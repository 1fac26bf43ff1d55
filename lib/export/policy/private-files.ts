/** Folder of the export that holds the configuration of servers. */
export const hostsFolder = '.hosts'

/** Dot files and dot folders, where `.well-known` is told apart: RE2 has no lookahead. */
export const dotExpression = '/\\.'
export const publicDotFolder = '/.well-known/'

/** The tables of Netlify and Cloudflare, and compressed copies under their own name. */
export const hostFileExpression = '/_(?:headers|redirects)$|\\.(?:br|gz)$'

const dots = new RegExp(dotExpression)
const hostFiles = new RegExp(hostFileExpression)

/** Whether a file of `out/` is for hosts and not for readers. `path` starts at the root of the site. */
export function isPrivate(path: string): boolean {
  return hostFiles.test(path) || (dots.test(path) && !path.startsWith(publicDotFolder))
}
