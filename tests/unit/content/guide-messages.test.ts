import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from '../../e2e/exported-site'

const guide = readFileSync('docs/redaction.md', 'utf8')

/** Words as the guide and the code both have them: what changes from case to case is « … » or <…>. */
const comparable = (words: string) =>
  words
    .replaceAll('’', "'")
    .replaceAll(' ', ' ')
    .replace(/\$\{[^}]*\}|“/g, '…')
    .replace(/«[^»]*»/g, '« … »')
    .replace(/<[^>]+>/g, '<…>')
    .replace(/\{#[^}]*\}/g, '{#…}')

/** The formulas of the tables, each the part of a message by which an editor knows it. */
const formulas = (guide.split('## Que veut dire ce message ?')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => /^\| (?!Message |-)/.test(line))
  .flatMap((line) => (line.split(' | ')[0]?.slice(2) ?? '').split(' ; '))
  .map(comparable)

const literal = /'((?:[^'\\]|\\.)+)'|`((?:\$\{[^}`]*\}|[^`])+)`?/g
const literalsOf = (code: string) =>
  [...code.matchAll(literal)].map(([, plain, template]) => comparable(plain ?? template ?? '').trim())

/** What the code that reads and checks content may say: the texts of its messages, as they are written there. */
const sources = [
  ...filesOf('lib/content')
    .filter((file) =>
      /^\/(check\/|schema\/|yaml-|mdx-|limits|merge-marks|link|unwritten|vocabulary)/.test(file),
    )
    .map((file) => `lib/content${file}`),
  ...filesOf('lib/typography').map((file) => `lib/typography${file}`),
  'lib/i18n/deadline.ts',
]
/** Functions whose every text is a message. */
const spoken = /function (?:messageForIssue|deadlineFault|write)\([\s\S]*?\n\}/g
const messages = sources.flatMap((file) => {
  const code = readFileSync(file, 'utf8')
  return [
    // From `message` to its hint.
    ...code.matchAll(/\bmessage(?::| =)\s*([\s\S]*?)(?=\bhint\b|\n\s*\}|\n\n)/g),
    ...code.matchAll(/\berror:\s*(.*)/g),
    // Second argument of a call, after the place.
    ...code.matchAll(/\bplace\(.*\),\s*([`'].*)/g),
    ...code.matchAll(spoken),
  ]
    .flatMap(([whole, part]) => literalsOf(part ?? whole))
    .filter((words) => /^[\p{Lu}«<…].*[.:…]$/u.test(words))
})

test('each message of the report has its line in the guide for editors', () => {
  expect(messages.length).toBeGreaterThan(70)
  const unexplained = messages.filter((message) => !formulas.some((formula) => message.includes(formula)))
  expect(unexplained).toEqual([])
})

test('each line of that table is about a message that exists', () => {
  expect(formulas.filter((formula) => !messages.some((message) => message.includes(formula)))).toEqual([])
})
