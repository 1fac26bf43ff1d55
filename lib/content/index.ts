/** The only door to content: routes, components, feeds, checks and scripts import from here. */
export type { Entry, EntryKey, EntryText, Heading, Page, PageBody, Site } from './model'
export type { Collection } from './schema/fiche'
export type { Deadline, Figure, Milestone, Sum } from './schema/facts'
export type { LexiqueEntry } from './schema/lexique'
export type { Source } from './schema/sources'
export { type WordAttributes, type WordName, vocabulary } from './vocabulary'
