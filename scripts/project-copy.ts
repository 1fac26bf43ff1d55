import { cpSync, rmSync } from 'node:fs'

const folders = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts']
const files = [
  'global.d.ts',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'site.config.ts',
  'tsconfig.json',
]

/**
 * Copies what a build reads to a folder of the project, emptied first, where the packages of the project are still
 * found: a second site can then be built without touching the first.
 */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const name of [...folders, ...files]) cpSync(name, `${folder}/${name}`, { recursive: true })
}
