import { join } from 'node:path'
import { expect, test } from 'vitest'
import { payloadsOf } from '@/lib/export/payload-files'
import { publish } from '@/lib/export/publish'
import { frameworkFiles } from '@/lib/export/steps/framework-files'
import { read, temporaryFolder, write } from './folders'

/** Publishes an export with this step alone and gives the paths that are left. */
async function left(
  files: Readonly<Record<string, string>>,
  publicFiles: Readonly<Record<string, string>> = {},
) {
  const folder = temporaryFolder()
  write(join(folder, 'public'), { ...publicFiles })
  write(join(folder, 'export'), { ...files, ...publicFiles })
  const exported = join(folder, 'export')
  await publish({
    exported,
    published: join(folder, 'out'),
    basePath: '',
    steps: [frameworkFiles],
    leftOut: payloadsOf(exported, join(folder, 'public')),
  })
  return Object.keys(read(join(folder, 'out')))
}

test('payload files go, and so do the folders they leave empty', async () => {
  expect(
    await left({
      'index.html': '',
      'index.txt': '1:"$Sreact.fragment"',
      '__next._tree.txt': '',
      'fr-CA/entente/index.html': '',
      'fr-CA/entente/index.txt': '',
      'fr-CA/entente/__next.$d$locale.$oc$path.__PAGE__.txt': '',
      '_not-found/index.html': '',
      '_not-found/__next._full.txt': '',
    }),
  ).toEqual(['fr-CA/entente/index.html', 'index.html'])
})

test('what stands in public/ stays, even under the name of a payload', async () => {
  const ours = {
    'robots.txt': 'a',
    '.well-known/security.txt': 'b',
    'notices/index.txt': 'c',
    'notices/__next.lisez-moi.txt': 'd',
    'notices/bilan.pdf': 'e',
  }
  expect(await left({ 'index.html': '' }, ours)).toEqual(['index.html', ...Object.keys(ours)].sort())
})

test('text files that routes write stay', async () => {
  expect(await left({ 'index.html': '', 'robots.txt': '', 'llms.txt': '' })).toEqual([
    'index.html',
    'llms.txt',
    'robots.txt',
  ])
})

test('assets of Next stay when something published names them, however far', async () => {
  expect(
    await left({
      'index.html':
        '<link rel="stylesheet" href="/_next/static/chunks/used.css"><img src="/_next/static/media/a.png">',
      'flux.xml': '<url>/_next/static/media/b.png</url>',
      '_next/static/chunks/used.css': '@font-face{src:url(../media/font.woff2)}',
      '_next/static/media/font.woff2': '',
      '_next/static/media/a.png': '',
      '_next/static/media/b.png': '',
      '_next/static/chunks/lost.css': 'p{background:url(../media/lost.png)}',
      '_next/static/media/lost.png': '',
      '_next/static/chunks/turbopack.js': '"static/chunks/main.js"',
      '_next/static/chunks/main.js': '"static/chunks/turbopack.js"',
      '_next/abc/_buildManifest.js': '',
    }),
  ).toEqual([
    '_next/static/chunks/used.css',
    '_next/static/media/a.png',
    '_next/static/media/b.png',
    '_next/static/media/font.woff2',
    'flux.xml',
    'index.html',
  ])
})

test('a sheet written in the document is not named by the note React leaves on it', async () => {
  expect(
    await left({
      'index.html': '<style data-precedence="next" data-href="/_next/static/chunks/a.css">p{}</style>',
      '_next/static/chunks/a.css': 'p{}',
    }),
  ).toEqual(['index.html'])
})
