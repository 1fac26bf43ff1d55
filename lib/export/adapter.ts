import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { publish } from './publish'
import { steps } from './steps'

/**
 * Makes documents of Next's export: works on a copy, and puts it in the place of `out/` only when every step has
 * succeeded. Any error stops the build and leaves the last good site as it was.
 */
export const adapter: NextAdapter = {
  name: 'documents',
  async onBuildComplete({ projectDir, config }) {
    await publish({
      exported: join(projectDir, '.export'),
      published: join(projectDir, 'out'),
      basePath: config.basePath,
      steps,
    })
  },
}
