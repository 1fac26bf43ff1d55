import type { Content, RawEntry } from '../content'
import type { Fault } from '../fault'

/** Whether a folder says that it is a draft, even in a fiche that has other faults. */
export function isDraft({ fiche }: RawEntry): boolean {
  const raw: unknown = fiche?.raw
  return typeof raw === 'object' && raw !== null && Reflect.get(raw, 'brouillon') === true
}

/** Pages that the code itself leads to. */
const named: ReadonlySet<string> = new Set([
  'pages/accueil',
  'pages/appels',
  'pages/lexique',
  'pages/signataires',
])

/** Whether the site cannot do without a page: its code leads there, it is a 404, it introduces what is published. */
export function isNeeded(content: Content, entry: RawEntry): boolean {
  if (entry.collection !== 'pages') return false
  const { cachee, collection } = entry.fiche?.value ?? {}
  const introduces =
    collection !== undefined &&
    content.entries.some((other) => other.collection === collection && !isDraft(other))
  return named.has(entry.key) || cachee === true || introduces
}

/** The same faults, where an error in a draft is a warning: what nobody reads yet keeps nothing from publishing. */
export function asDrafts(content: Content, faults: readonly Fault[]): readonly Fault[] {
  const drafts = new Set(
    content.entries.filter((entry) => isDraft(entry) && !isNeeded(content, entry)).flatMap(filesOf),
  )
  return faults.map((fault) =>
    fault.severity === 'error' && drafts.has(fault.file)
      ? {
          ...fault,
          severity: 'warning',
          hint: `${fault.hint} (Ce dossier est un brouillon : la faute n’empêche pas de publier le reste du site.)`,
        }
      : fault,
  )
}

function filesOf({ ficheFile, texts }: RawEntry): readonly string[] {
  return [ficheFile, ...Object.values(texts).map((text) => text.file)]
}
