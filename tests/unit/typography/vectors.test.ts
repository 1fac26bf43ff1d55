import { describe, expect, test } from 'vitest'
import { typeset, typesetTree } from '@/lib/typography'
import { raiseForms } from '@/lib/typography/raised'
import { rules } from '@/lib/typography/rules'
import { type Case, cases, markdownCases } from '@/tests/fixtures/typography-cases'
import { vectors } from '@/tests/fixtures/typography-vectors.json'
import { bare, readTree, spaced } from './read-tree'

function tree(markdown: string, locale: 'fr-FR' | 'fr-CA') {
  const root = readTree(markdown)
  typesetTree(root, locale)
  return bare(root)
}

describe.each(['fr-FR', 'fr-CA'] as const)('%s', (locale) => {
  const other = locale === 'fr-FR' ? 'fr-CA' : 'fr-FR'

  test.each(vectors)('vecteur $id dans une page', (vector) => {
    const shown = readTree(withEscapes(vector[locale], vector.id))
    raiseForms(shown)
    expect(tree(vector.typed, locale)).toEqual(bare(shown))
  })

  test.each(vectors.filter(({ id }) => !/^(?:md|jsx|code)-/.test(id)))(
    'vecteur $id en texte seul',
    (vector) => {
      expect(typeset(vector.typed, locale)).toBe(vector[locale])
    },
  )

  for (const [name, list] of Object.entries(cases)) {
    test.each(list.map(byPlace))(`${name} : $typed`, ({ typed, ...shows }) => {
      const shown = spaced(shows[locale])
      expect(typeset(spaced(typed), locale)).toBe(shown)
      expect(typeset(shown, locale)).toBe(shown)
      expect(typeset(typeset(spaced(typed), other), locale)).toBe(shown)
    })
  }

  test.each(markdownCases.map(byPlace))('page : $typed', ({ typed, ...shows }) => {
    expect(tree(typed, locale)).toEqual(bare(readTree(spaced(shows[locale]))))
  })
})

function byPlace([typed, france, quebec = france]: Case) {
  return { typed, 'fr-FR': france, 'fr-CA': quebec }
}

/** The vector shows the reader's text; in Markdown its backslash is typed twice. */
function withEscapes(text: string, id: string): string {
  return id === 'code-01' ? text.replace('\\', '\\\\') : text
}

test('chaque règle a son nom, une phrase et une source', () => {
  for (const table of Object.values(rules)) {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length)
    for (const { rule, source } of table) {
      expect(rule).toMatch(/\.$/)
      expect(source).not.toBe('')
    }
  }
})
