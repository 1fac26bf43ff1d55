import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { withoutFrameworkScripts } from '@/lib/export/steps/framework-scripts'
import { filesOf } from './exported-site'

/** What may be cut, told by the bytes and not by a parser: the code under test is one. */
const framework = [
  /^<script src="\/_next\/static\/[^"<>]*"( async=""| noModule="")><\/script>$/,
  /^<link rel="preload" as="script" fetchPriority="low" href="\/_next\/static\/[^"<>]*"\/>$/,
  /^<script( id="_R_")?>(self\.__next_f|\(self\.__next_f|\(globalThis\["TURBOPACK"\])[^<]*<\/script>$/,
]

test('every exported document loses framework elements and not one other byte', () => {
  const documents = filesOf('.export').filter((file) => file.endsWith('.html'))
  expect(documents.length).toBeGreaterThan(50)
  for (const file of documents) {
    const before = readFileSync(join('.export', file), 'utf8')
    const after = withoutFrameworkScripts(before, '')
    let kept = 0
    // Walks the original: each byte is either the next one kept, or the first of an element of the framework.
    for (let at = 0; at < before.length; ) {
      const cut = elementAt(before, at)
      if (cut !== undefined && !after.startsWith(cut, kept)) {
        expect(
          framework.some((form) => form.test(cut)),
          `${file} loses ${cut.slice(0, 120)}`,
        ).toBe(true)
        at += cut.length
      } else {
        if (before[at] !== after[kept]) throw new Error(`${file}: byte ${at} is not the original’s.`)
        at += 1
        kept += 1
      }
    }
    expect(kept, file).toBe(after.length)
    expect(after, file).not.toMatch(/__next_f|TURBOPACK|<script[^>]*src="\/_next/)
  }
})

/** The script or link element that begins here, if one does. */
function elementAt(html: string, at: number): string | undefined {
  if (html.startsWith('<script', at))
    return html.slice(at, html.indexOf('</script>', at) + '</script>'.length)
  if (html.startsWith('<link', at)) return html.slice(at, html.indexOf('>', at) + 1)
  return undefined
}
