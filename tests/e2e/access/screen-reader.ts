import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const source = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
)
const address = '/lecteur-virtuel.js'

/** What begins or ends a line of what is heard; everything else is said within one. */
const block =
  /^(?:end of )?(?:document|banner|main|contentinfo|complementary|navigation|region|search|form|article|group|note|heading|paragraph|list|listitem|term|definition|blockquote|figure|caption|table|rowgroup|row|columnheader|rowheader|cell|separator|status|generic)(?:,|$)/
const itemStart = /^\d+\/\d+$/
/** Roles of which screen readers say the words alone. */
const silent =
  /^(?:end\b.*|paragraph|time|strong|emphasis|superscript|subscript|code|definition|rowgroup|generic)$/

/**
 * Opens an address and lets a virtual screen reader read it from its first word to its last, in the browser itself. Gives
 * what it said, without what real ones leave out.
 */
export async function heard(page: Page, path: string): Promise<readonly string[]> {
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: source }))
  // Systems differ in what they can share with.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(path)
  // The day of the build is another every day.
  await page.locator('.etat-appels-date time').evaluateAll((days) => {
    for (const day of days) day.replaceChildren('(jour de la construction)')
  })
  // The reader takes what is only for browsers without scripts for text.
  await page.locator('noscript').evaluateAll((others) => {
    for (const other of others) other.remove()
  })
  const phrases = await page.evaluate(async (module) => {
    const { virtual } = await import(module)
    await virtual.start({ container: document.body })
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
    const log: string[] = await virtual.spokenPhraseLog()
    await virtual.stop()
    return log
  }, address)
  return spoken(phrases)
}

/**
 * One line a block. A link or a control is put between brackets, once: its name stands for the words inside it. An item
 * of a list begins with its place, `2/3`.
 */
function spoken(phrases: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line: string[] = []
  const close = () => {
    if (line.length > 0) lines.push(line.join(' '))
    line = []
  }
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index] ?? ''
    const [, rank, size] = /^listitem, .*position (\d+), set size (\d+)/.exec(phrase) ?? []
    const isBlock = block.test(phrase)
    // What an item begins with is on its line.
    if (isBlock && !(phrase === 'paragraph' && itemStart.test(line.join(' ')))) close()
    if (silent.test(phrase)) continue
    if (rank) line.push(`${rank}/${size}`)
    else if (isBlock) lines.push(phrase)
    else line.push(/^(?:link|button|textbox|searchbox|image|img)\b/.test(phrase) ? `[${phrase}]` : phrase)
    if (/^(?:link|button|heading), /.test(phrase)) index = endOf(phrases, index)
  }
  close()
  // Pieces of a sentence are phrases of their own; their commas and full stops stay with them.
  return lines.map((said) => said.replace(/ (?=[.,)])/g, '').replace(/\( /g, '('))
}

/** Where what a name has replaced ends; the phrase itself when its name was all that it holds. */
function endOf(phrases: readonly string[], start: number): number {
  const phrase = phrases[start] ?? ''
  const end = phrases.indexOf(`end of ${phrase}`, start)
  const again = phrases.indexOf(phrase, start + 1)
  return end === -1 || (again !== -1 && again < end) ? start : end
}
