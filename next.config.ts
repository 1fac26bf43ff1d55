import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { basePath } from './lib/site/address'

// Every build worker must see the same instant, or two pages of one build could disagree on a call's state.
process.env.BUILD_DATE ||= new Date().toISOString()

const rawText = { condition: { query: '?raw' }, type: 'text' } as const

const config: NextConfig = {
  // Next's preview of an export answers 500 at an address that does not exist; without it, with our 404.
  output: process.env.NODE_ENV === 'development' ? undefined : 'export',
  // Next writes its export here; the adapter makes the documents of `out/` from it.
  distDir: '.export',
  // The preview exports nothing, and the adapter's modules read content in a way that only a bundler gives there.
  adapterPath:
    process.env.NODE_ENV === 'production' ? join(process.cwd(), 'lib/export/adapter.mjs') : undefined,
  basePath,
  trailingSlash: true,
  // Routes named `*.dev.ts` and `*.dev.tsx` exist in `npm run dev` only: those for editors, and files of the site that a
  // build writes without Next.
  pageExtensions: [...(process.env.NODE_ENV === 'development' ? ['dev.tsx', 'dev.ts'] : []), 'tsx', 'ts'],
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { rules: { '*.mdx': rawText, '*.yaml': rawText } },
  serverExternalPackages: ['esbuild', 'fontkit', 'image-size'],
  // `npm test` checks types once, with the TypeScript that the project pins.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // Next leaves one core idle while it renders.
    cpus: availableParallelism(),
    // It renders every page twice more, to weigh payloads that the adapter removes.
    prefetchInlining: false,
  },
}

export default config
