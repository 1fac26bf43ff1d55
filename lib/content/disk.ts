import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { publicFilesFromDisk } from './assets'
import { type Content, readContent } from './content'
import type { ContentFiles } from './files'
import type { Site } from './model'
import type { View } from './publication'
import { createSite } from './site'
import { buildView } from './view'

/**
 * Reads `content/` under a project folder, for commands that run outside the bundler. Names that begin with a dot are not
 * content: `.relecture` holds what reviewers read. Throws when the folder is absent.
 */
export function filesFromDisk(projectFolder: string): ContentFiles {
  const paths = readdirSync(join(projectFolder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(projectFolder, path), 'utf8')]))
}

/** The content of a project folder, for commands that run outside the bundler. */
export function contentFromDisk(projectFolder: string): Content {
  return readContent(filesFromDisk(projectFolder), publicFilesFromDisk(projectFolder))
}

/** The site of a project folder, as its routes render it, for commands that run outside the bundler. */
export function siteFromDisk(projectFolder: string, view: View = buildView()): Site {
  return createSite(contentFromDisk(projectFolder), view)
}
