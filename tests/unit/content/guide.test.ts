import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ficheSchemas } from '@/lib/content/schema/fiche'
import { frontMatterSchema } from '@/lib/content/schema/front-matter'
import { vocabulary } from '@/lib/content/vocabulary'

const guide = readFileSync('docs/redaction.md', 'utf8')

test('the guide for editors shows every word of the vocabulary', () => {
  const missing = Object.keys(vocabulary).filter((word) => !new RegExp(`[<\`]${word}\\b`).test(guide))
  expect(missing).toEqual([])
})

test('the guide for editors names every key of the front matter and of the fiches', () => {
  const keys = [frontMatterSchema, ...Object.values(ficheSchemas)].flatMap((schema) =>
    Object.keys(schema.shape),
  )
  expect(keys.filter((key) => !guide.includes(key))).toEqual([])
})
