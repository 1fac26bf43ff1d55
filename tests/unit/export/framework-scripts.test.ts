import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { withoutFrameworkScripts } from '@/lib/export/steps/framework-scripts'

/** What Next 16.4 and React 19.3 put in a document to bring it to life. */
const framework = [
  '<script src="/_next/static/chunks/3ov-_40dpyk5d.js" async=""></script>',
  '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1we3cwg31qe.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/a.js">',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"</p>é<!--"])</script>',
  `<script>self.__next_f.push([1,"${'x'.repeat(500)}"])</script>`,
  '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
]

/** What belongs to the document, and looks as much as possible like what does not. */
const ours = [
  '<script type="application/ld+json">{"@context":"https://schema.org","name":"self.__next_f"}</script>',
  '<script type="speculationrules">{"prerender":[]}</script>',
  '<script type="module" src="/elements.js"></script>',
  '<link rel="speculationrules" href="/speculation.json">',
  '<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/a.woff2" crossorigin/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<style data-precedence="next" data-href="/_next/static/chunks/a.css">p{color:red}</style>',
  '<p hidden="" CLASS=a  data-b=\'"\'>Pourquoi\u202F? &amp; &eacute; \u{1F9EA}<br/></P>\r\n',
  '<div hidden=""><!--$--><!--/$--></div>',
  'un<!-- --> texte, &lt;script src="/_next/a.js"&gt;',
  '<template><p>un gabarit</p></template>',
  '<pre>\n<code>self.__next_f.push([1])</code></pre>',
  '<table><tr><td>1<td>2</table>',
  '<textarea><script src="/_next/a.js"></script></textarea>',
  '<a href="/_next/static/notice.pdf">notice</a>',
  // The same bytes as a payload, where they are text.
  '<textarea><script>self.__next_f.push([1,"un exemple"])</script></textarea>',
  '<!-- <script>self.__next_f.push([1,"un exemple"])</script> -->',
]

const page = (parts: readonly string[]) =>
  `<!DOCTYPE html><html lang="fr-CA"><head><title>t</title></head><body>${parts.join('')}</body></html>`

describe('taking the framework out of a document', () => {
  test.each(framework)('removes %s and nothing else', (script) => {
    expect(withoutFrameworkScripts(page(['<p>avant</p>', script, '<p>après</p>']), '')).toBe(
      page(['<p>avant</p>', '<p>après</p>']),
    )
  })

  test.each(ours)('leaves %s byte for byte', (part) => {
    expect(withoutFrameworkScripts(page([part]), '')).toBe(page([part]))
  })

  test('leaves every other byte, whatever stands between', () => {
    const parts = fc.array(fc.constantFrom(...framework, ...ours), { maxLength: 30 })
    fc.assert(
      fc.property(parts, (mixed) => {
        const kept = mixed.filter((part) => ours.includes(part))
        expect(withoutFrameworkScripts(page(mixed), '')).toBe(page(kept))
      }),
      { numRuns: 300 },
    )
  })

  test('knows the framework by its address under a base path', () => {
    const below = '<script src="/accord/_next/static/a.js"></script>'
    const other = '<script src="/_next/static/a.js"></script>'
    expect(withoutFrameworkScripts(page([below, other]), '/accord')).toBe(page([other]))
  })

  test('does nothing to a document that has nothing of it, a second time included', () => {
    const once = withoutFrameworkScripts(page([...framework, ...ours]), '')
    expect(withoutFrameworkScripts(once, '')).toBe(once)
  })

  test('refuses an inline script that is not the framework’s, and says where such code goes', () => {
    for (const type of ['', ' type="module"', ' type="text/javascript"']) {
      expect(() => withoutFrameworkScripts(page([`<script${type}>alert(1)</script>`]), '')).toThrow(
        /« alert\(1\) ».*components\/elements/s,
      )
    }
  })

  test.each(['<template id="B:0"></template>', '<div hidden id="S:0"><p>tard</p></div>'])(
    'refuses a text that only a script would show: %s',
    (part) => {
      expect(() => withoutFrameworkScripts(page([part]), '')).toThrow(/<Suspense>/)
    },
  )
})

describe('a real exported document', () => {
  const html = readFileSync('tests/fixtures/export/nous-joindre.html', 'utf8')
  const result = withoutFrameworkScripts(html, '')

  test('loses more than half of its bytes, and every framework script', () => {
    expect(result.length).toBeLessThan(html.length / 2)
    expect(result).not.toMatch(/__next|TURBOPACK|_next\/static\/chunks\/[^"]*\.js/)
  })

  test('keeps every element, attribute and text, in the same order', () => {
    expect(outline(parse(result))).toEqual(outline(parse(html)).filter((line) => !isOfFramework(line)))
  })

  test('keeps our own module', () => {
    expect(result).toContain('<script type="module" src="/elements.js"></script>')
  })
})

/** A line per node in document order, told without the code under test. */
function outline(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if ('tagName' in node) {
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${value}`).join('')
    const inside = node.childNodes.flatMap(outline)
    // A script is one line with its code, and a link one line, so that they are dropped or kept whole.
    return node.tagName === 'script' || node.tagName === 'link'
      ? [`<${node.tagName}${attributes}>${inside.join('')}`]
      : [`<${node.tagName}${attributes}>`, ...inside, `</${node.tagName}>`]
  }
  if ('value' in node) return [node.value]
  if ('data' in node) return [`<!--${node.data}-->`]
  return 'childNodes' in node ? node.childNodes.flatMap(outline) : []
}

function isOfFramework(line: string): boolean {
  return (
    /^<script(?!.* src=\/elements\.js>)/.test(line) ||
    /^<link rel=preload as=script/.test(line) ||
    line === '</link>'
  )
}
