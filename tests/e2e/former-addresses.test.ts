import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { fixtureSite } from './ports'

const site = fixtureSite
const moves = [
  ['/fr-FR/accord/dispositifs/', '/fr-FR/accord/programmes/'],
  ['/fr-FR/accord/anciens-programmes/', '/fr-FR/accord/programmes/'],
  ['/fr-FR/accord/dispositifs/stages/', '/fr-FR/accord/programmes/stages/'],
  ['/fr-FR/accord/anciens-programmes/sejours/', '/fr-FR/accord/programmes/stages/'],
  ['/fr-FR/accord/programmes/sejours/', '/fr-FR/accord/programmes/stages/'],
  ['/fr-CA/entente/mesures/', '/fr-CA/entente/programmes/'],
  ['/fr-CA/entente/mesures/stages/', '/fr-CA/entente/programmes/stages/'],
  // Written for Québec only, served in the frame of France too: it has left an address in both.
  ['/fr-CA/entente/bourses-2024/', '/fr-CA/entente/bourses/'],
  ['/fr-FR/accord/bourses-2024/', '/fr-FR/accord/bourses/'],
] as const

test.describe('an address that a page has left', () => {
  test.use({ javaScriptEnabled: false })

  for (const [from, to] of moves) {
    test(`${from} leads to ${to}, scripts off`, async ({ page }) => {
      await page.goto(site + from)
      await expect(page).toHaveURL(site + to)
      await expect(page.locator('h1')).toBeVisible()
    })
  }

  test('is a valid document in the words of its locale, out of search engines and of the sitemap', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: { 'no-raw-characters': 'off', 'long-title': 'off' },
    })
    const sitemap = readFileSync('.fixture/out/sitemap.xml', 'utf8')
    for (const [from, to] of moves) {
      const html = readFileSync(`.fixture/out${from}index.html`, 'utf8')
      const report = await validator.validateString(html, from)
      expect(report.results.flatMap((result) => result.messages)).toEqual([])
      expect(html).toContain(`<html lang="${from.slice(1, 6)}">`)
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).toContain(`<link rel="canonical" href="https://exemple.test/sous-dossier${to}">`)
      expect(html).toContain(`content="0; url=/sous-dossier${to}"`)
      expect(html).not.toMatch(/<script|<style|style=/)
      expect(sitemap).not.toContain(from)
    }
  })

  test('does not exist in the locale whose text never had it', () => {
    expect(existsSync('.fixture/out/fr-CA/entente/dispositifs')).toBe(false)
    expect(existsSync('.fixture/out/fr-CA/entente/programmes/sejours')).toBe(false)
    expect(existsSync('.fixture/out/fr-FR/accord/mesures')).toBe(false)
  })
})
