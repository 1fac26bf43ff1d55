import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { bibtexRecord } from '@/lib/site/bibtex'
import type { Citation } from '@/lib/site/citation'
import { risRecord } from '@/lib/site/ris'

const citation: Citation = {
  key: 'annonces-essai-fr-FR',
  author: 'Agence R&D # 1',
  title: 'Coûts\u00A0: 100\u202F% de {A_b} & 5\u00A0$ ~ x^2 \\ « œuvre »',
  siteName: 'Accord d’innovation France-Québec',
  updated: '2026-03-01',
  locale: 'fr-FR',
  address: 'https://exemple.test/sous-dossier/fr-FR/annonces/essai_1/',
}

const plainSpaces = (text: string | undefined) => text?.replace(/\s/g, ' ')

describe('the BibTeX record', () => {
  const [read, ...others] = parsed(bibtexRecord(citation), '@bibtex/text')

  test('is one record, read back by another program', () => {
    expect(others).toEqual([])
    expect(plainSpaces(read?.title)).toBe(plainSpaces(citation.title))
    expect(read?.author).toEqual([{ family: citation.author }])
    expect(read?.issued).toEqual({ 'date-parts': [[2026, 3]] })
    expect(read?.URL).toBe(citation.address)
    expect(plainSpaces(read?.note)).toBe('Mise à jour le 1er mars 2026')
  })
})

describe('the RIS record', () => {
  const text = risRecord(citation)
  const [read, ...others] = parsed(text, '@ris/file')

  test('is one record, read back by another program', () => {
    expect(others).toEqual([])
    expect(read?.type).toBe('webpage')
    expect(plainSpaces(read?.title)).toBe(plainSpaces(citation.title))
    expect(read?.URL).toBe(citation.address)
    expect(read?.issued).toEqual({ 'date-parts': [[2026, 3, 1]] })
  })

  test('is lines of a tag and a value, from TY to ER', () => {
    const lines = text.split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - '])
  })
})

function parsed(text: string, type: string) {
  return plugins.input.chain(text, { forceType: type, generateGraph: false })
}
