import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { serveEditor } from '@/scripts/editer/server'

// A copy of the content: what people write is never edited by a test.
let project = ''
let editor: Awaited<ReturnType<typeof serveEditor>>

test.beforeAll(async () => {
  mkdirSync('.copies', { recursive: true })
  project = mkdtempSync(join(process.cwd(), '.copies/editer-'))
  cpSync('content', join(project, 'content'), { recursive: true })
  cpSync('public', join(project, 'public'), { recursive: true })
  editor = await serveEditor({ project, port: 0, previewOrigin: 'http://localhost:9' })
})

test.afterAll(() => {
  editor.server.close()
  editor.server.closeAllConnections()
  rmSync(project, { recursive: true, force: true })
})

const accord = 'content/pages/accord/fr-CA.mdx'
const bytesOf = (file: string) => readFileSync(join(project, file))
const area = (page: Page, file: string) => page.getByRole('textbox', { name: file })
const save = (page: Page) => page.keyboard.press('Control+s')
const isSaved = (page: Page) =>
  expect(page.getByRole('status')).toHaveText('Tout est enregistré.', { timeout: 20_000 })

async function open(page: Page, folder: string): Promise<void> {
  await page.goto(`${editor.address}#${encodeURIComponent(folder)}`)
  await page.reload()
  await isSaved(page)
}

test('every file of content comes back byte for byte when a letter is typed, saved, taken away and saved', async ({
  page,
}) => {
  test.setTimeout(240_000)
  // What no file of ours has yet: line ends and marks of other machines, characters without width.
  const odd = 'content/pages/contact/fr-FR.mdx'
  writeFileSync(
    join(project, odd),
    `\uFEFF${bytesOf(odd).toString().replaceAll('\n', '\r\n')}\tfin\u00a0\u2028\u200b 😀`,
  )
  const mixed = 'content/pages/contact/fr-CA.mdx'
  writeFileSync(join(project, mixed), `${bytesOf(mixed)}a\r\nb\rc\n\n\n`)
  const before = new Map(
    readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
      // The memory of reviews is for « npm run relire » alone.
      .filter((file) => !file.startsWith('content/.relecture/'))
      .map((file) => [file, bytesOf(file)] as const),
  )
  // The report is another test’s; here it would only be waited for.
  await page.route('**/api/rapport', (route) => route.fulfill({ json: [] }))
  await page.goto(editor.address)
  const folders = await page
    .locator('#dossier option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  const opened = new Set<string>()
  for (const folder of folders) {
    await page.getByLabel('Dossier').selectOption(folder)
    await isSaved(page)
    const files = [...before.keys()].filter(
      (file) => file === folder || file.startsWith(`content/${folder}/`),
    )
    for (const file of files) {
      opened.add(file)
      await area(page, file).focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.type('é')
    }
    await save(page)
    await isSaved(page)
    for (const file of files) {
      expect(
        bytesOf(file).equals(Buffer.concat([before.get(file) ?? Buffer.alloc(0), Buffer.from('é')])),
        file,
      ).toBe(true)
      await area(page, file).focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Backspace')
    }
    await save(page)
    await isSaved(page)
  }
  for (const [file, bytes] of before) expect(bytesOf(file).equals(bytes), file).toBe(true)
  expect([...opened].sort()).toEqual([...before.keys()].sort())
})

test('opens both texts and the fiche side by side, and shows the lines of the report under what is typed', async ({
  page,
}) => {
  await open(page, 'pages/accord')
  for (const name of ['fr-FR.mdx', 'fr-CA.mdx', 'fiche.yaml'])
    await expect(area(page, `content/pages/accord/${name}`)).toBeVisible()
  await area(page, accord).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Il fait <5 °C.')
  const line = bytesOf(accord).toString().split('\n').length
  const fault = page.getByRole('button', { name: `${line}:9 Un signe « < » se trouve dans le texte.` })
  await expect(fault).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Enregistrer' }).focus()
  await fault.click()
  await expect(area(page, accord)).toBeFocused()
  expect(bytesOf(accord).includes('<5 °C')).toBe(false)
})

test('refuses to save over a file that has changed meanwhile, and keeps what was typed until it is given up', async ({
  page,
}) => {
  const sound = bytesOf(accord)
  await open(page, 'pages/accord')
  const elsewhere = `${sound}\nQuelqu’un d’autre.\n`
  writeFileSync(join(project, accord), elsewhere)
  await area(page, accord).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Moi.')
  await save(page)
  await expect(page.getByRole('status')).toContainText('a changé sur le disque', { timeout: 20_000 })
  expect(bytesOf(accord).toString()).toBe(elsewhere)
  await expect(area(page, accord)).toContainText('Moi.')
  await page.getByRole('button', { name: 'Reprendre le fichier du disque' }).click()
  await expect(area(page, accord)).not.toContainText('Moi.')
  await area(page, accord).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Moi.')
  await save(page)
  await isSaved(page)
  expect(bytesOf(accord).toString()).toBe(`${elsewhere}Moi.`)
  writeFileSync(join(project, accord), sound)
})

test('works within its own policy, and is accessible', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('localhost:9')) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  await open(page, 'pages/accord')
  await page.keyboard.press('Control+f')
  expect(said).toEqual([])
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    // What scrolls holds the text area, which has the focus and follows the cursor: axe looks for a tab stop only.
    .disableRules(['scrollable-region-focusable'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
