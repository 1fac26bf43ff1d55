import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Fault } from '@/lib/content/fault'

const rooms = ['app', 'components', 'lib']

/** What may come before a directive: blanks, comments, other directives (ECMAScript, “Directive Prologues”). */
const prologue = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'])use (?!client\1)[^"'\n]*\1;?)*/

/**
 * Client components of a project folder, each with its place. Their code would never run: the site is published
 * without the scripts that bring it to life.
 */
export function clientCode(projectFolder: string): readonly Fault[] {
  return rooms
    .flatMap((room) => sourcesIn(projectFolder, room))
    .flatMap((file) => faultOf(projectFolder, file))
}

function faultOf(projectFolder: string, file: string): readonly Fault[] {
  const source = readFileSync(join(projectFolder, file), 'utf8').replace(/^\uFEFF/, '')
  const start = prologue.exec(source)?.[0].length ?? 0
  if (!/^(["'])use client\1/.test(source.slice(start))) return []
  const before = source.slice(0, start).split('\n')
  return [
    {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      severity: 'error',
      message:
        'Ce composant porte « use client » : son code ne s’exécuterait jamais, car le site est publié sans les scripts de React.',
      hint: 'Retirez la directive et écrivez le comportement en HTML (details, popover, dialog), ou comme élément personnalisé dans components/elements/.',
    },
  ]
}

function sourcesIn(projectFolder: string, room: string): readonly string[] {
  const folder = join(projectFolder, room)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
