import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { attribute, documentsOf, textOf } from './exported-site'

const documents = documentsOf('out')

test.describe('every document', () => {
  test('has one h1, with words in it', () => {
    for (const { address, elements } of documents) {
      const titles = elements.filter(({ tagName }) => tagName === 'h1')
      expect(
        titles.map((title) => textOf(title).trim() !== ''),
        address,
      ).toEqual([true])
    }
  })

  test('has ids that are unique', () => {
    for (const { address, elements } of documents) {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([])
    }
  })

  test('carries no script of the framework, no inline script and no style attribute', () => {
    for (const { address, elements, html } of documents) {
      const scripts = elements.filter(
        (element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json',
      )
      expect(
        scripts.map((script) => attribute(script, 'src') ?? 'inline').filter(isForeign),
        address,
      ).toEqual([])
      expect(elements.filter((element) => attribute(element, 'style') !== undefined).length, address).toBe(0)
      expect(html, address).not.toContain('__next_f')
    }
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // The site serves its own files only: integrity protects against another origin.
        'require-sri': 'off',
        // U+00A0 is what French typography asks for, and it is written as itself.
        'no-raw-characters': 'off',
        // React’s own way of writing HTML: <br/>, charSet, hidden="". Browsers read it the same.
        'void-style': 'off',
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        // A number stays together by `white-space: nowrap`: few fonts have the non-breaking hyphen.
        'tel-non-breaking': 'off',
        'aria-label-misuse': ['error', { allowAnyNamable: true }],
        'no-inline-style': 'error',
        'no-implicit-button-type': 'error',
        // Titles are counted by the content report, where the editor can act.
        'long-title': 'off',
      },
    })
    const messages: string[] = []
    for (const { address, html } of documents) {
      const report = await validator.validateString(html, address)
      for (const { ruleId, message, selector } of report.results.flatMap((result) => result.messages)) {
        messages.push(`${address} ${ruleId}: ${message} (${selector})`)
      }
    }
    expect(messages).toEqual([])
  })
})

function isForeign(source: string): boolean {
  return !/\/(elements|recherche|neutre)\.js$/.test(source)
}
