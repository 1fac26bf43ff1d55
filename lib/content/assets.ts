import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { imageSize } from 'image-size'

/** A file of `public/`; `width` and `height` in pixels when it is an image whose size can be read. */
export type PublicFile = {
  readonly bytes: number
  /** `pdf`, `png`…: the extension without its dot, in lower case. */
  readonly format: string
  readonly width?: number
  readonly height?: number
}

/** Files of `public/` by address: `/images/carte.png`. */
export type PublicFiles = ReadonlyMap<string, PublicFile>

/** Formats whose size is read. */
export const imageFormats: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'svg', 'webp', 'gif', 'avif'])

/** Lists `public/` under a project folder; empty when there is none. */
export function publicFilesFromDisk(projectFolder: string): PublicFiles {
  const folder = join(projectFolder, 'public')
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map()
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length).split(sep).join('/'), publicFile(path)]),
  )
}

function publicFile(path: string): PublicFile {
  const format = extname(path).slice(1).toLowerCase()
  const { size: bytes } = statSync(path)
  if (!imageFormats.has(format)) return { bytes, format }
  try {
    const { width, height } = imageSize(readFileSync(path))
    return { bytes, format, width, height }
  } catch {
    // Cut short, or not the format that its name says: the report tells, where the image is used.
    return { bytes, format }
  }
}
