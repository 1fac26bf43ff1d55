import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { inlineForms, plainForms, typeset, typesetTree } from '@/lib/typography'
import { readTree } from './read-tree'

/** Raised letters between ^ ^, unbroken text between [ ]. */
function shown(text: string): string {
  const marks = { text: ['', ''], sup: ['^', '^'], nowrap: ['[', ']'] } as const
  return inlineForms(typeset(text, 'fr-CA'))
    .map(({ kind, value }) => marks[kind][0] + value + marks[kind][1])
    .join('')
    .replaceAll('\u00A0', ' ')
}

describe('ce qui est mis en exposant ou gardé sur une ligne', () => {
  test.each([
    ['le 1er mars, la 1re fois', 'le 1^er^ mars, la 1^re^ fois'],
    ['les 1ers, les 2es, 12e', 'les 1^ers^, les 2^es^, 12^e^'],
    ['2d et 2de', '2^d^ et 2^de^'],
    ['XXIe siècle, Ier, IVe, XIXe-XXe', 'XXI^e^ siècle, I^er^, IV^e^, XIX^e^-XX^e^'],
    ['n° 5, no 6, N°7', 'n^o^ 5, n^o^ 6, N^o^ 7'],
    ['n°s 5', 'n^os^ 5'],
    ['418 555-1234', '[418 555-1234]'],
    ['+1 (418) 555-1234', '[+1 (418) 555-1234]'],
    ['01 23 45 67 89.', '[01 23 45 67 89].'],
    ['+33 1 23 45 67 89', '[+33 1 23 45 67 89]'],
    ['Le Ce De Me Mer Les, 2e3, #1e, 1ère, no, nos 5', 'Le Ce De Me Mer Les, 2e3, #1e, 1ère, no, nos 5'],
    ['Prenez rendez-vous : est-elle prête.', 'Prenez [rendez-vous] : [est-elle] prête.'],
    ['Signalez-le-nous ci-dessous, qu’est-ce', '[Signalez-le-nous] [ci-dessous], qu’[est-ce]'],
    ['M-ERA.NET et PSO-International.', '[M-ERA.NET] et [PSO-International].'],
    ['franco-québécois, arrières-cours, en 2024-2025', '[franco-québécois], arrières-cours, en [2024-2025]'],
    ['Anticonstitutionnellement-nous', 'Anticonstitutionnellement-nous'],
    ['https://ex.org/2e/1er', 'https://ex.org/2e/1er'],
    ['', ''],
  ])('%s', (typed, expected) => {
    expect(shown(typed)).toBe(expected)
  })

  test('en texte seul, le signe degré n’abrège pas numéro', () => {
    expect(plainForms('n° 5, n°s 6, N° 7, 21 °C, 45°')).toBe('no 5, nos 6, No 7, 21 °C, 45°')
  })

  test('une page donne les éléments sup et span', () => {
    const tree = readTree('Le **1er** mars, n° 5, `1er`, au 418 555-1234')
    typesetTree(tree, 'fr-CA')
    const hast = unified().use(remarkRehype).runSync(tree)
    const elements: string[] = []
    JSON.stringify(hast, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'tagName' in value)
        elements.push(String(value.tagName))
      return value
    })
    expect(elements).toEqual(['p', 'strong', 'sup', 'sup', 'code', 'span'])
    expect(JSON.stringify(hast)).toContain('"className":["nowrap"]')
  })

  test('mettre une page en forme deux fois ne change rien', () => {
    const tree = readTree('Le 1er mars ? « n° 5 » : 418 555-1234')
    typesetTree(tree, 'fr-FR')
    const once = JSON.stringify(tree)
    typesetTree(tree, 'fr-FR')
    expect(JSON.stringify(tree)).toBe(once)
  })
})
