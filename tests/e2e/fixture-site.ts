import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { copyProject } from '@/scripts/project-copy'

/**
 * Builds a second site: the real one plus the folders of `tests/fixtures/site/content`, under a base path and another
 * origin. It shows what real content does not hold, such as a page in one locale only.
 */
const folder = '.fixture'
copyProject(folder)
cpSync('tests/fixtures/site', folder, { recursive: true })

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
  cwd: folder,
  stdio: 'inherit',
  // Between the opening and the closing of the call in `appels/essai`.
  env: {
    ...process.env,
    BUILD_DATE: '2030-03-01T12:00:00Z',
    SITE_BASE_PATH: '/sous-dossier',
    SITE_ORIGIN: 'https://exemple.test',
  },
})
process.exitCode = status ?? 1
