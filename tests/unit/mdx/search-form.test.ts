import { afterEach, expect, test, vi } from 'vitest'
import { rendered } from './rendered'

afterEach(() => vi.unstubAllEnvs())

test('the search form says in each locale how many pages were found, with a place for the number', () => {
  const html = rendered('<FormulaireRecherche />', 'fr-CA')
  expect(html).toContain('data-none="Aucune page ne contient ces mots."')
  expect(html).toContain('data-one="{n} page trouvée"')
  expect(html).toContain('data-many="{n} pages trouvées"')
  expect(html).toMatch(/<label for="mots">Mots à rechercher<\/label><div><input id="mots"/)
})

test('in the preview, which has no index, a sentence stands in its place', () => {
  vi.stubEnv('NODE_ENV', 'development')
  const html = rendered('<FormulaireRecherche />')
  expect(html).toContain('l’aperçu n’a pas d’index')
  expect(html).not.toMatch(/<input|<script/)
})
