import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFromDisk } from '@/lib/content/disk'
import { keepTrees, treeReader } from '@/lib/content/kept-trees'
import { parseMdx } from '@/lib/content/mdx-syntax'
import { mdx, smallSite } from './small-site'

const file = join(mkdtempSync(join(tmpdir(), 'trees-')), 'cache', 'trees.jsonl')

describe('the kept tree of a text', () => {
  test('is the one that parsing gives, for every text of the site', () => {
    const content = contentFromDisk(process.cwd())
    keepTrees(content, file)
    const treeOf = treeReader(file)
    const texts = [...content.files].filter(([path]) => path.endsWith('.mdx')).map(([, text]) => text)
    expect(texts.length).toBeGreaterThan(50)
    // As JSON: a parser leaves properties that are undefined.
    for (const text of texts) expect(JSON.stringify(treeOf(text))).toBe(JSON.stringify(parseMdx(text)))
  })

  test('is a new one each time, as typography changes it', () => {
    const [text = ''] = [...contentFromDisk(process.cwd()).files.values()].filter((one) =>
      one.startsWith('---'),
    )
    const treeOf = treeReader(file)
    expect(treeOf(text)).not.toBe(treeOf(text))
  })

  test('is not there for a text with a fault, nor for one that has changed', () => {
    const faulty = mdx('Un essai', 'essai', 'Une <Note> ouverte.')
    const content = smallSite({
      'content/pages/essai/fiche.yaml': 'parent: accord\n',
      'content/pages/essai/fr-FR.mdx': faulty,
    })
    keepTrees(content, file)
    const treeOf = treeReader(file)
    const sound = content.files.get('content/signataires/cribiq/fr-FR.mdx') ?? ''
    expect(treeOf(sound)).toBeDefined()
    expect(treeOf(faulty)).toBeUndefined()
    expect(treeOf(`${sound} `)).toBeUndefined()
  })

  test('is not there after a change of the parsers', () => {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^\w/, (first) => (first === '0' ? '1' : '0')),
    )
    const { files } = smallSite()
    expect([...files.values()].map(treeReader(file)).filter(Boolean)).toEqual([])
  })

  test('is not there before the first build', () => {
    expect(treeReader(`${file}.absent`)('Un texte.')).toBeUndefined()
  })
})
