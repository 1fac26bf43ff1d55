import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

// The very axe that the other tests run, through their package.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright')
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8')
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
}

/**
 * What axe can fault in the page as it stands. Its 500 kB go into a page once, not once a state as `AxeBuilder` does:
 * a page is asked in twelve states.
 */
export async function axeFaults(page: Page, asked: keyof typeof rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate<Pick<Results, 'violations'>, readonly string[]>(
    (runOnly) =>
      Reflect.get(window, 'axe').run(document, { runOnly, resultTypes: ['violations'], preload: false }),
    rules[asked],
  )
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
}
