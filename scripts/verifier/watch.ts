import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const pause = 300

/**
 * Calls `act` at once, then each time files below the folders have changed and have been at rest for a moment. When `act`
 * throws, as it may on a file that is being replaced, it is called again until it does not. Looks at dates and sizes
 * rather than asking the system for events: these differ by system, disk and the way an editor saves.
 */
export function watchFolders(folders: readonly string[], act: () => void): { stop(): void } {
  let acted: string | undefined
  let complaint: string | undefined
  let seen = snapshot(folders)
  const look = () => {
    const now = snapshot(folders)
    const isAtRest = now === seen
    seen = now
    if (!isAtRest || now === acted) return
    try {
      act()
      acted = now
      complaint = undefined
    } catch (error) {
      const reason = reasonOf(error)
      if (reason !== complaint) console.error(`Un fichier n’a pas pu être lu, nouvel essai… (${reason})`)
      complaint = reason
      // What was shown is no longer what is there, even if the files come back as they were.
      acted = undefined
    }
  }
  look()
  const timer = setInterval(look, pause)
  return { stop: () => clearInterval(timer) }
}

/** Names, dates and sizes of all files, as one text that differs when any of them does. */
function snapshot(folders: readonly string[]): string {
  return folders.flatMap(filesBelow).sort().map(stamp).join('\n')
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    // A folder that goes while it is listed, or is not there yet, has no files.
    return []
  }
}

function stamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return `${path} ${found?.mtimeMs} ${found?.size} ${found?.ino}`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
