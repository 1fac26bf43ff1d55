import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { shown } from '@/lib/search/shown'
import type { IndexedDocument } from './indexed-document'

/** What Pagefind 1.6 writes before its data, and its client asks for. */
const signature = Buffer.from('pagefind_dcd')

const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.looseObject({ title: z.string() }),
  anchors: z.array(z.looseObject({ element: z.string(), text: z.string() })),
})

/**
 * A fragment is what the client loads of a page that it found. Puts back in it the spelling that readers know, and
 * leaves out the anchors that are no headings, as results lead to sections only. Throws when the file is not one.
 */
export function respelled(
  file: Uint8Array,
  documents: ReadonlyMap<string, IndexedDocument>,
): Uint8Array<ArrayBufferLike> {
  const data = gunzipSync(file)
  if (!data.subarray(0, signature.length).equals(signature)) {
    throw new Error('Pagefind n’écrit plus ses fragments comme à la version 1.6 : voir search-fragment.ts.')
  }
  const fragment = fragmentSchema.parse(JSON.parse(data.subarray(signature.length).toString()))
  const document = documents.get(fragment.url)
  if (!document) throw new Error(`L’index de recherche contient ${fragment.url}, qui n’est pas une page.`)
  const spell = (passage: string) => shown(passage, document.text, document.locale)
  const text = JSON.stringify({
    ...fragment,
    content: spell(fragment.content),
    meta: { ...fragment.meta, title: document.title },
    anchors: fragment.anchors
      .filter(({ element }) => /^h[2-6]$/.test(element))
      .map((anchor) => ({ ...anchor, text: spell(anchor.text) })),
  })
  return gzipSync(Buffer.concat([signature, Buffer.from(text)]), { level: 9 })
}
