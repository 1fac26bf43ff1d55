/** The only door to content: routes, components, feeds, checks and scripts import from here. */

export { addressedSegments, errorsAtAddress, printsIn, publicFile, site, warningsAtAddress } from './current'
export type { Fault } from './fault'
export type { Entry, EntryKey, Page, PageBody, Site } from './model'
export type { Deadline, Figure, Label, Milestone, Sum } from './schema/facts'
export type { Collection } from './schema/fiche'
export type { LexiqueEntry } from './schema/lexique'
export type { Source } from './schema/sources'
export { vocabulary, type WordAttributes, type WordName } from './vocabulary'
