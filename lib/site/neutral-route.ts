import { site } from '@/lib/content'
import { isKept, neutralDocument } from './kept-documents'
import { neutralAddress, type Subject, subjects } from './neutral'

/** The two folders of neutral addresses. */
type NeutralFolder = 'a' | 'p'

const all = subjects(site)
const byAddress = new Map([
  // What is left when one cuts the end off the address of an announcement: their list, or the home page.
  ...all.filter(({ entry }) => entry.key === 'pages/accueil').map(atAnnouncements),
  ...all
    .filter(({ entry }) => entry.collection === 'pages' && entry.fiche.collection === 'annonces')
    .map(atAnnouncements),
  ...all.map((subject): [string, Subject] => [neutralAddress(subject.entry), subject]),
])

function atAnnouncements(subject: Subject): [string, Subject] {
  return ['/a/', subject]
}

/**
 * What follows `/a/` or `/p/` in each neutral address below it that is to be exported: all but those whose documents the
 * build adapter has kept. `/a/` and the home page always are: Next exports no route without paths.
 */
export function neutralPaths(folder: NeutralFolder): { path: string[] }[] {
  return [...byAddress]
    .filter(
      ([address, subject]) =>
        address === '/a/' || subject.entry.key === 'pages/accueil' || !isKept(neutralDocument(subject)),
    )
    .map(([address]) => address.split('/').slice(1, -1))
    .filter(([first]) => first === folder)
    .map(([, ...path]) => ({ path }))
}

/** The subject at a neutral address, if there is one; at `/a/`, the page of all announcements. */
export function subjectAt(folder: NeutralFolder, segments: readonly string[] = []): Subject | undefined {
  return byAddress.get(`/${[folder, ...segments].join('/')}/`)
}
