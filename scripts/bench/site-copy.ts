import { appendFileSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentFromDisk } from '@/lib/content/disk'
import { copyProject } from '@/scripts/project-copy'
import { announcementFile, generatedAnnouncements } from './announcements'

/** `documents`: the project as it is. `bare`: the same pages through Next alone, with its default configuration. */
export type Variant = 'documents' | 'bare'

export type SiteCopy = {
  readonly folder: string
  /** Where the finished site is. */
  readonly published: string
  /** The Node command that builds it. */
  readonly build: readonly string[]
}

/**
 * What one writes to export these pages with Next and nothing else. `globalNotFound` and the raw-text rules are not
 * choices of ours: without them these routes do not build. Types are not checked, which favours this variant.
 */
const bareConfig = `import type { NextConfig } from 'next'

process.env.BUILD_DATE ||= new Date().toISOString()

const rawText = { condition: { query: '?raw' }, type: 'text' } as const

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  turbopack: { rules: { '*.mdx': rawText, '*.yaml': rawText } },
  serverExternalPackages: ['esbuild', 'image-size'],
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
}

export default config
`

/** Files of the site that ours writes without Next: in the bare export they are the routes that the preview has. */
const bareRoutes = ['app/citations/[locale]/[...name]/route', 'app/qr/[...name]/route'].map(
  (route) => [`${route}.dev.ts`, `${route}.ts`] as const,
)

/** Makes a copy of the project below `.bench/`, with that many generated announcements per locale, not built. */
export function siteCopy(variant: Variant, announcements: number): SiteCopy {
  const folder = join(process.cwd(), '.bench', `${variant}-${announcements}`)
  copyProject(folder)
  if (variant === 'bare') {
    writeFileSync(join(folder, 'next.config.ts'), bareConfig)
    for (const [route, bare] of bareRoutes) renameSync(join(folder, route), join(folder, bare))
    const cards = join(folder, 'app/cartes/[locale]/[...name]')
    rmSync(join(cards, 'route.dev.ts'))
    copyFileSync('scripts/bench/bare-card-route.tsx', join(cards, 'route.tsx'))
  }
  for (const [path, text] of generatedAnnouncements(contentFromDisk(process.cwd()), announcements)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return {
    folder,
    published: join(folder, 'out'),
    build:
      variant === 'bare'
        ? [join(process.cwd(), 'node_modules/next/dist/bin/next'), 'build']
        : ['--import', 'tsx', 'scripts/build.ts'],
  }
}

/** What an editor does most: a sentence more in one text. */
export function editOnePage({ folder }: SiteCopy): void {
  appendFileSync(join(folder, announcementFile(1, 'fr-CA')), '\nUne phrase de plus, pour reconstruire.\n')
}
