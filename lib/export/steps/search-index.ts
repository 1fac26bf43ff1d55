import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { locales } from '@/lib/i18n/locales'
import { searchable } from '@/lib/search/searchable'
import { filesEndingWith } from '../documents'
import { type IndexedDocument, indexedDocument } from '../indexed-document'
import { respelled } from '../search-fragment'
import type { Step } from '../step'

/**
 * What a page says elsewhere already, or says of today: lists of titles, source notes, the state of calls. Beside
 * these, Pagefind leaves out every `nav`, `script` and `style`.
 */
const leftOut = [
  '[hidden]',
  '.kicker',
  '.publication-notice',
  '.updated',
  '.source-ref',
  '.sources-page',
  '.definition',
  '.terme button',
  '.index-alphabetique',
  '.plan-du-site',
  'recherche-site',
  'etat-appel',
  'etat-appels',
]

/** Pagefind’s own interfaces, its worker and the index of unknown languages stay out: nothing of ours loads them. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.fr-.+|(?:index|fragment)\/.+)$/

const mostUnderWay = 16

/** Writes `pagefind/`: the search index, one for each locale, and the client that reads it. */
export const searchIndex: Step = {
  name: 'index de recherche',
  async run({ path }) {
    const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: leftOut })
    if (!index) throw new Error(`Pagefind : ${errors.join(' ; ')}`)
    try {
      const documents = await addDocuments(index, path)
      const written = await index.getFiles()
      refuse(written.errors)
      for (const { path: name, content } of written.files) {
        if (!needed.test(name)) continue
        const target = join(path, 'pagefind', name)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, name.startsWith('fragment/') ? respelled(content, documents) : content)
      }
    } finally {
      await index.deleteIndex()
      await close()
    }
  },
}

/**
 * Adds pages in the order of their paths, several under way at once: Pagefind answers them in turn, so that two builds
 * of one content give the same bytes.
 */
async function addDocuments(
  index: PagefindIndex,
  path: string,
): Promise<ReadonlyMap<string, IndexedDocument>> {
  const documents = new Map<string, IndexedDocument>()
  for (const locale of locales) {
    let underWay: Promise<void>[] = []
    for (const file of await filesEndingWith(join(path, locale), 'index.html')) {
      const document = indexedDocument(readFileSync(file, 'utf8'))
      if (!document) continue
      // Without the base path: the client puts the folder of `pagefind/` before it.
      const url = `/${relative(path, dirname(file)).split(sep).join('/')}/`
      documents.set(url, document)
      underWay.push(
        index
          .addHTMLFile({ url, content: searchable(apart(document.html)) })
          .then(({ errors }) => refuse(errors)),
      )
      if (underWay.length < mostUnderWay) continue
      await Promise.all(underWay)
      underWay = []
    }
    await Promise.all(underWay)
  }
  return documents
}

/** The document with a space after each block: Pagefind joins « Ville » and « Montréal » when only their tags part them. */
function apart(html: string): string {
  return html.replace(
    /<\/(?:caption|dd|div|dt|figcaption|h[1-6]|li|p|summary|t[dhr]|(?:span|time)(?=><span))>/g,
    '$& ',
  )
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`)
}
