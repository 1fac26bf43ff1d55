import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import type { Content } from '@/lib/content/content'
import { smallSite } from './small-site'

// `FUZZ_RUNS=20000 FUZZ_SEED=42 npx vitest run tests/unit/content/any-bytes.test.ts` looks further, or again.
const numRuns = Number(process.env.FUZZ_RUNS || 40)
const seed = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED)
/** What one report may take on a slow machine, the whole small site included. */
const mostMilliseconds = 10_000

const text = 'content/pages/accord/fr-CA.mdx'
const fiche = 'content/pages/accord/fiche.yaml'
const call = 'content/appels/premier/fiche.yaml'
const lexique = 'content/lexique.yaml'
const files = [text, fiche, call, lexique, 'content/sources.yaml'] as const

const soundTexts = [
  'content/pages/questions/fr-CA.mdx',
  'content/pages/accord/fr-FR.mdx',
  'content/appels/carnot-mica-2024/fiche.yaml',
  'content/lexique.yaml',
].map((path) => readFileSync(path, 'utf8').slice(0, 6000))

const fragment = fc.constantFrom(
  ...'---|---\n|\n|\n\n|\r\n|\r|\t|  | |: |:|- |? |# |## |#|{#a}|{|}|{#|[|]|(|)|<|>|</|/>|<!--|-->|<Encadre>|</Encadre>|<Etape titre="|<Date id=|<Terme id="a">|</Terme>|<Source id="gazette" />|<abbr|<br>|<<<<<<< HEAD|=======|>>>>>>> b|"|\'|“|«|»|’|`|```|*|**|_|~~|>|> |1. |\\||![|](|[^1]|[^1]: |&lt;|&|\\|*a|&a|<<: |!!|!|%YAML 1.1|\\u0000|\u0000|\uFEFF|\u2028|\u00a0|\uD83D|😀|é|1er|14:30|2024|12/03/2026|2026-02-30|title|updated|slug: a|dates|__proto__|constructor|.nan|~|null|www.a.b|https://a.b|a@b.c|import a from "b"|export const|éligible|75 000 €|mot'.split(
    '|',
  ),
)
const noise = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''))
const repeated = fc
  .tuple(fragment, fc.integer({ min: 1, max: 500 }))
  .map(([part, times]) => part.repeat(times))
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('utf8'))
const front = fc.constant(
  '---\ntitle: L’entente\ndescription: Une description assez longue pour dire à qui lit ce que la page contient.\nslug: entente\nupdated: 2026-11-22\n---\n\n',
)
const spoiled = fc
  .tuple(fc.constantFrom(...soundTexts), fc.nat(6000), fc.nat(60), fc.oneof(noise, bytes, repeated))
  .map(([sound, at, cut, planted]) => sound.slice(0, at) + planted + sound.slice(at + cut))
const crlf = spoiled.map((typed) => typed.replaceAll('\n', '\r\n'))
const marked = spoiled.map((typed) => `\uFEFF${typed}`)
const body = fc.tuple(front, fc.oneof(noise, bytes, repeated)).map(([head, rest]) => head + rest)
const anything = fc.oneof(noise, bytes, repeated, body, spoiled, crlf, marked)

describe('whatever the bytes of a file', () => {
  test('the report never throws, never hangs, and gives places that are in the file', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), anything, (file, typed) => {
        expectSoundReport(smallSite({ [file]: typed }))
      }),
      { numRuns, seed },
    )
  })
})

describe('what took seconds, or more stack than there is, before it had limits', () => {
  const head = fc.sample(front, 1).join('')
  test.each([
    ['twenty thousand less-than signs', text, head + '<'.repeat(20_000)],
    ['three thousand blocks that nothing closes', text, `${head}${'<Encadre>\n\n'.repeat(3000)}`],
    ['three thousand closing tags', text, `${head}${'</Encadre>\n\n'.repeat(3000)}`],
    ['two thousand quotations in one another', text, head + '> '.repeat(1900)],
    ['a line of a hundred thousand figures', text, head + '1'.repeat(100_000)],
    ['twenty thousand paragraphs', text, head + 'a\n\n'.repeat(20_000)],
    ['a file of two megabytes', fiche, `a: ${'x'.repeat(2_000_000)}`],
    ['five thousand lists in one another', fiche, '['.repeat(5000)],
    ['a reference that leads nowhere', fiche, '<<: *a'],
    [
      'references that multiply',
      lexique,
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n',
    ],
  ])('%s', { timeout: 30_000 }, (_situation, file, typed) => {
    expect(expectSoundReport(smallSite({ [file]: typed }))).not.toEqual([])
  })
})

/** The report of a content, after checking what must hold of any report. */
function expectSoundReport(content: Content) {
  const start = performance.now()
  const faults = checkContent(content)
  const elapsed = performance.now() - start
  const astray = faults.filter(({ file, line, column }) => {
    const found = content.files.get(file)?.split('\n')[line - 1]
    return found === undefined || column < 1 || column > found.length + 1
  })
  expect(astray).toEqual([])
  expect(elapsed).toBeLessThan(mostMilliseconds)
  return faults
}
