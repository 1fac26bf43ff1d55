import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { publicFilesFromDisk } from './assets'
import { type Content, readContent } from './content'
import type { ContentFiles } from './files'
import type { Site } from './model'
import type { View } from './publication'
import { createSite } from './site'
import { buildView } from './view'

/** Reads `content/` under a project folder, for commands that run outside the bundler. Throws when it is absent. */
export function filesFromDisk(projectFolder: string): ContentFiles {
  const paths = readdirSync(join(projectFolder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    paths.map((path) => [
      path
        .slice(projectFolder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  )
}

/** The content of a project folder, for commands that run outside the bundler. */
export function contentFromDisk(projectFolder: string): Content {
  return readContent(filesFromDisk(projectFolder), publicFilesFromDisk(projectFolder))
}

/** The site of a project folder, as its routes render it, for commands that run outside the bundler. */
export function siteFromDisk(projectFolder: string, view: View = buildView()): Site {
  return createSite(contentFromDisk(projectFolder), view)
}
