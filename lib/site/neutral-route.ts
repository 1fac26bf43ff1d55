import { site } from '@/lib/content'
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

/** What follows `/a/` or `/p/` in each neutral address below it. */
export function neutralSegments(folder: NeutralFolder): readonly (readonly string[])[] {
  return [...byAddress.keys()]
    .map((address) => address.split('/').slice(1, -1))
    .filter(([first]) => first === folder)
    .map((segments) => segments.slice(1))
}

/** The subject at a neutral address, if there is one; at `/a/`, the page of all announcements. */
export function subjectAt(folder: NeutralFolder, segments: readonly string[] = []): Subject | undefined {
  return byAddress.get(`/${[folder, ...segments].join('/')}/`)
}
