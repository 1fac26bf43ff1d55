import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { indexedDocument } from '@/lib/export/indexed-document'
import { respelled } from '@/lib/export/search-fragment'
import { ligaturesOf } from '@/lib/search/shown'

const page = (head: string, body: string, lang = 'fr-CA') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`

describe('a document of the export', () => {
  test('is indexed by its `main` alone, with its locale and the words that it writes with a ligature', () => {
    const html = page(
      '<meta name="robots" content="max-snippet:-1">',
      '<main><h1>L’œil</h1><p>Oui.</p></main>',
    )
    expect(indexedDocument(html)).toEqual({
      locale: 'fr-CA',
      html: '<!DOCTYPE html><html lang="fr-CA"><body><main><h1>L’œil</h1><p>Oui.</p></main></body></html>',
      ligatures: new Map([['oeil', 'œil']]),
    })
  })

  test.each([
    ['kept out of search engines', page('<meta name="robots" content="noindex, follow">', '<main>x</main>')],
    ['without a text of its own', page('<meta http-equiv="refresh" content="0;url=/">', '<p>x</p>')],
    ['of no locale, as the chooser', page('', '<main>x</main>', 'fr')],
  ])('is left out when it is %s', (_, html) => {
    expect(indexedDocument(html)).toBeUndefined()
  })
})

describe('a fragment', () => {
  const data = {
    url: '/fr-CA/a/',
    content: "L'oeil. L'oeuvre.",
    word_count: 2,
    meta: { title: "L'oeil" },
    anchors: [
      { element: 'main', id: 'contenu', text: '', location: 0 },
      { element: 'h2', id: 'b', text: "L'oeuvre", location: 1 },
    ],
  }
  const file = (signature: string) => gzipSync(signature + JSON.stringify(data))
  const documents = new Map([
    ['/fr-CA/a/', { locale: 'fr-CA' as const, html: '', ligatures: ligaturesOf('L’œil L’œuvre') }],
  ])

  test('gets the spelling of its page and keeps its headings only', () => {
    const text = gunzipSync(respelled(file('pagefind_dcd'), documents)).toString()
    expect(text.slice(0, 12)).toBe('pagefind_dcd')
    expect(JSON.parse(text.slice(12))).toEqual({
      ...data,
      content: 'L’œil. L’œuvre.',
      meta: { title: 'L’œil' },
      anchors: [{ element: 'h2', id: 'b', text: 'L’œuvre', location: 1 }],
    })
  })

  test('of another Pagefind, or of no page, stops the build', () => {
    expect(() => respelled(file('pagefind_xyz'), documents)).toThrow(/1\.6/)
    expect(() => respelled(file('pagefind_dcd'), new Map())).toThrow(/\/fr-CA\/a\//)
  })
})
