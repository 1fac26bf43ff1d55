import type { Point } from 'unist'
import type { Content, RawEntry, RawText } from '../content'
import type { Fault } from '../fault'
import type { Site } from '../model'
import type { View } from '../publication'

/** What every check may look at: the content as read, and the sites made of its sound part. */
export type CheckContext = {
  readonly content: Content
  /** All there is: drafts, and announcements whose day has not come, too. */
  readonly site: Site
  /** All that is published or will be one day without a hand: all but drafts, unless the view shows them. */
  readonly published: Site
  readonly view: View
}

/** One kind of fault the report looks for. Adding a check is adding a file and a line of the list. */
export type Check = {
  readonly name: string
  /** One sentence, in French. The guide for editors explains each message; a test sees that it does. */
  readonly looksFor: string
  run(context: CheckContext): Iterable<Fault>
}

export type TextInEntry = { readonly entry: RawEntry; readonly text: RawText }

/** Every MDX file of the content, with the folder it belongs to. */
export function* textsOf(content: Content): Generator<TextInEntry> {
  for (const entry of content.entries) {
    for (const text of Object.values(entry.texts)) yield { entry, text }
  }
}

type Words = { readonly message: string; readonly hint: string }

export function errorAt(
  file: string,
  point: Pick<Point, 'line' | 'column'> | undefined,
  words: Words,
): Fault {
  return { file, line: point?.line ?? 1, column: point?.column ?? 1, severity: 'error', ...words }
}

export function warningAt(
  file: string,
  point: Pick<Point, 'line' | 'column'> | undefined,
  words: Words,
): Fault {
  return { ...errorAt(file, point, words), severity: 'warning' }
}
