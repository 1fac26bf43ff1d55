import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesEndingWith } from '../documents'
import { caddyFile } from '../hosts/caddy'
import { headersFile } from '../hosts/headers-file'
import { withMetaPolicy } from '../hosts/meta-policy'
import { nginxHttpFile, nginxServerFile } from '../hosts/nginx'
import { nginxFile } from '../hosts/nginx-machine'
import { redirectsFile } from '../hosts/redirects-file'
import { hosts, hostTarget, type Target } from '../hosts/target'
import { metaContentSecurityPolicy } from '../policy/content-security'
import { type DocumentFacts, documentFacts } from '../policy/document-facts'
import { headerRules, searchPages } from '../policy/header-rules'
import { hostsFolder } from '../policy/private-files'
import type { ExportFolder, Step } from '../step'

/** Writes what hosts need to send the right headers, inside the site: the two are published, or left, together. */
export const hostFiles: Step = {
  name: 'fichiers des hébergeurs',
  async run(folder) {
    const target = hostTarget()
    const facts = await documentFacts(folder.path, folder.basePath)
    if (hosts[target].needsMetaPolicy) await writeMetaPolicies(folder, facts)
    for (const [name, text] of filesFor(target, facts, folder.basePath)) {
      const file = join(folder.path, name)
      await mkdir(join(file, '..'), { recursive: true })
      await writeFile(file, text)
    }
  },
}

/** Names and texts of the files that a host needs, from the root of the site. */
export function filesFor(
  target: Target,
  facts: DocumentFacts,
  basePath: string,
): readonly (readonly [name: string, text: string])[] {
  // Without it, GitHub leaves out `_next`.
  if (target === 'github-pages') return [['.nojekyll', '']]
  if (target === 'gitlab-pages') return []
  const rules = headerRules(facts, basePath)
  const tables = [
    ['_headers', headersFile(rules, basePath)],
    ['_redirects', redirectsFile(facts, basePath)],
  ] as const
  if (target !== 'serveur') return tables
  const ownServer = {
    port: 8080,
    root: '/srv/site',
    configuration: `/srv/site${basePath}/${hostsFolder}/nginx`,
    temporary: '/tmp',
  }
  return [
    ...tables,
    [`${hostsFolder}/nginx/http.conf`, nginxHttpFile(rules, basePath)],
    [`${hostsFolder}/nginx/server.conf`, nginxServerFile(rules, facts, basePath)],
    [`${hostsFolder}/nginx/nginx.conf`, nginxFile(ownServer)],
    [`${hostsFolder}/caddy/site.caddy`, caddyFile(rules, facts, basePath)],
  ]
}

async function writeMetaPolicies({ path }: ExportFolder, facts: DocumentFacts): Promise<void> {
  for (const file of await filesEndingWith(path, '.html')) {
    const address = file
      .slice(path.length)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')
    const kind = searchPages.includes(address) ? 'recherche' : 'page'
    const html = await readFile(file, 'utf8')
    await writeFile(file, withMetaPolicy(html, metaContentSecurityPolicy(kind, facts)))
  }
}
