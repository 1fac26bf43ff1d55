import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { translator } from '@/lib/i18n/messages'
import { absolute, href } from '@/lib/site/address'
import { formerAddresses, type Redirect } from '@/lib/site/redirects'
import type { Step } from '../step'

/**
 * Makes the step that writes, at each address that a page has left, a document that leads to where it is now. Hosts
 * that can are told to answer 301 instead; this serves the others, and readers of a copy. Throws when a page would be
 * hidden, or when the target is not in the export.
 */
export function redirectPages(redirects: () => readonly Redirect[] = formerAddresses): Step {
  return {
    name: 'anciennes adresses',
    async run({ path }) {
      for (const redirect of redirects()) {
        const file = join(path, redirect.from, 'index.html')
        if (await exists(file)) throw new Error(`${redirect.from} est déjà l’adresse d’une page.`)
        if (!(await exists(join(path, redirect.to, 'index.html'))))
          throw new Error(`${redirect.from} mène à ${redirect.to}, qui n’existe pas.`)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, redirectDocument(redirect))
      }
    },
  }
}

/**
 * A document without style or script that any policy lets through. The delay is 0, so that readers are not held on a
 * page that then changes (WCAG 2.2.1) and search engines read it as a permanent move.
 */
function redirectDocument({ to, page }: Redirect): string {
  const translate = translator(page.locale, 'moved')
  const title = escaped(translate('title'))
  const link = escaped(translate('link', { title: page.text.frontMatter.title }))
  return `<!DOCTYPE html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href(to)}">
<title>${title}</title>
<link rel="canonical" href="${absolute(to)}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${href(to)}">${link}</a></p>
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
