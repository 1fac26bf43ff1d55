import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { readContent } from '@/lib/content/content'
import { filesFromDisk } from '@/lib/content/disk'
import { ficheSchemas } from '@/lib/content/schema/fiche'
import { frontMatterSchema } from '@/lib/content/schema/front-matter'
import { vocabulary, type Word } from '@/lib/content/vocabulary'
import { examplePages, exampleRecord, readGuide } from '@/scripts/images-guide/guide'

const text = readFileSync('docs/redaction.md', 'utf8')
const guide = readGuide(text)
const names = Object.keys(vocabulary)

test('the guide for editors names every key of the front matter and of the fiches', () => {
  const keys = [frontMatterSchema, ...Object.values(ficheSchemas)].flatMap((schema) =>
    Object.keys(schema.shape),
  )
  expect(keys.filter((key) => !text.includes(key))).toEqual([])
})

describe('what the guide shows of the words of the site', () => {
  test('is a heading for each, with an example that writes every attribute, and one picture', () => {
    expect(guide.words.flatMap((word) => word.names).toSorted()).toEqual(names.toSorted())
    for (const { names, examples, pictures } of guide.words) {
      expect(examples, names.join()).toHaveLength(1)
      for (const name of names) expect(examples.join(), name).toMatch(new RegExp(`<${name}[ >]`))
      expect(pictures, names.join()).toHaveLength(1)
    }
  })

  test('names, near each word, every attribute that it takes', () => {
    const sections = text.split(/^#### /m).slice(1)
    for (const [name, { attributes }] of Object.entries<Word>(vocabulary)) {
      const section = sections.find((part) => part.split('\n', 1)[0]?.includes(`\`${name}\``)) ?? ''
      const missing = Object.keys(attributes.shape).filter(
        (attribute) => attribute !== 'de' && !new RegExp(`\\b${attribute}\\b`).test(section),
      )
      expect(missing, name).toEqual([])
    }
  })

  test('is accepted by the report as it is', () => {
    const assets = new Map([
      ['/images/arc.png', { bytes: 1, format: 'png', width: 1, height: 1 }],
      ['/documents/guide.pdf', { bytes: 1, format: 'pdf' }],
    ])
    const { files } = examplePages(guide)
    const faults = checkContent(readContent(new Map([...filesFromDisk(process.cwd()), ...files]), assets))
    expect(faults.filter(({ file }) => files.has(file))).toEqual([])
  })

  test('is pictured small, with words for those who do not see it', () => {
    const pictures = guide.words.flatMap((word) => word.pictures)
    for (const { file, alt } of pictures) {
      expect(statSync(join('docs', file)).size, file).toBeLessThan(40_000)
      expect(alt.length, file).toBeGreaterThan(15)
    }
    expect(new Set(pictures.map(({ alt }) => alt)).size).toBe(pictures.length)
  })

  test('is what its pictures were made from: after a change, `npm run images-guide`', () => {
    expect(JSON.parse(readFileSync('docs/images/exemples.json', 'utf8'))).toEqual(exampleRecord(guide))
  })
})
