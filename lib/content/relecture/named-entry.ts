import type { Content, RawEntry } from '../content'
import { nearestName } from '../nearest-name'

/**
 * The folder that someone means by `pages/accord`, `content/pages/accord/`, one of its files, or `accord` alone when no
 * other folder has that name. Gives a French sentence when there is none, or more than one.
 */
export function entryNamed(content: Content, typed: string): RawEntry | string {
  const name = typed
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?(?:content\/)?/, '')
    .replace(/\/(?:[^/]*\.(?:mdx|yaml))?$/, '')
  const found = content.entries.filter((entry) => entry.key === name || entry.id === name)
  const [only, second] = found
  if (only && !second) return only
  if (second) {
    return `« ${typed} » : plusieurs dossiers portent ce nom. Écrivez ${found.map((entry) => entry.key).join(' ou ')}.`
  }
  const near = nearestName(
    name,
    content.entries.flatMap((entry) => [entry.key, entry.id]),
  )
  return `Aucun dossier « ${typed} » dans content/. ${
    near ? `Vouliez-vous écrire « ${near} » ?` : 'Écrivez-le comme pages/accord ou appels/carnot-mica-2024.'
  }`
}
