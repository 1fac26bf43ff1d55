import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { alreadyChecked, checkProject } from './check'
import { payloadsOf } from './payload-files'
import { publish } from './publish'

/**
 * Makes documents of Next's export: works on a copy, and puts it in the place of `out/` only when every step has
 * succeeded. Any error stops the build and leaves the last good site as it was. After a bare `next build`, which
 * leaves out the checks of `npm run build`, it makes them first.
 */
export const adapter: NextAdapter = {
  name: 'documents',
  async onBuildComplete({ projectDir, config }) {
    if (process.env[alreadyChecked] === undefined) {
      const report = checkProject(projectDir)
      console.log(report.text)
      if (!report.isSound) throw new Error('Le site n’est pas publié : corrigez les erreurs ci-dessus.')
    }
    // Only now: the steps read the content from disk, and the preview, which loads this file too, reads it otherwise.
    const { steps } = await import('./steps')
    const exported = join(projectDir, '.export')
    await publish({
      exported,
      published: join(projectDir, 'out'),
      basePath: config.basePath,
      steps,
      leftOut: payloadsOf(exported, join(projectDir, 'public')),
    })
  },
}
