import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

// The preview works on the fixture site, a copy: real content is never edited by a test.
const folder = '.fixture'
const file = 'content/pages/bourses/fr-CA.mdx'
const port = Number(process.env.TEST_PORT || 4173) + 2
const address = `http://localhost:${port}/sous-dossier/fr-CA/entente/bourses/`
const sound = readFileSync(`${folder}/${file}`, 'utf8')
/** `file:line:column` of words in the sound text. */
const placeOf = (words: string) => {
  const before = sound.slice(0, sound.indexOf(words)).split('\n')
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}
const write = (text: string) => writeFileSync(`${folder}/${file}`, text)
let preview: ChildProcess
/** What the preview says. It must be read: a full pipe would stop it. */
let output = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  preview = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      SITE_BASE_PATH: '/sous-dossier',
      BUILD_DATE: '2030-03-01T12:00:00Z',
    },
  })
  for (const stream of [preview.stdout, preview.stderr]) {
    stream?.setEncoding('utf8').on('data', (said: string) => {
      output += said
    })
  }
  await expect.poll(answer, { timeout: 110_000 }).toBe(200)
})

/** The status of the page, or all that the preview has said while it does not answer. */
async function answer(): Promise<number | string> {
  if (preview.exitCode !== null) return `exit ${preview.exitCode}: ${output}`
  const late = new Promise<string>((resolve) => setTimeout(resolve, 20_000, `no answer: ${output}`))
  const status = fetch(address).then(
    (response) => response.status,
    (reason) => `${reason}: ${output}`,
  )
  return Promise.race([status, late])
}

test.afterAll(() => {
  write(sound)
  if (preview.pid && preview.exitCode === null) process.kill(-preview.pid)
})

test.describe('in the preview', () => {
  test('a saved edit shows without a manual reload', async ({ page }) => {
    await page.goto(address)
    await page.evaluate(() => document.documentElement.setAttribute('data-same-document', 'yes'))
    write(sound.replace('Cette page n’existe que', 'Cette page corrigée n’existe que'))
    await expect(page.getByText('Cette page corrigée')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes')
  })

  test('an address that does not exist answers 404, and the files of a page are there', async ({
    request,
  }) => {
    const site = address.slice(0, address.indexOf('/fr-CA/'))
    expect((await request.get(`${site}/fr-CA/entente/nulle-part/`)).status()).toBe(404)
    const qr = await request.get(`${site}/qr/p/bourses.svg`)
    expect(await qr.text()).toContain('<svg')
    const card = await request.get(`${site}/cartes/fr-CA/pages/bourses.png`)
    expect((await card.body()).subarray(1, 4).toString()).toBe('PNG')
  })

  test('a broken page shows its place, alone, and recovers by itself', async ({ page, request }) => {
    await page.goto(address)
    const place = placeOf('Cette page')
    write(sound.replace('Cette page', '<5 °C. Cette page'))
    await expect(page.getByText(place)).toBeVisible({ timeout: 30_000 })
    expect((await request.get(address.replace('bourses/', ''))).status()).toBe(200)
    write(sound)
    await expect(page.getByText('Cette page n’existe que')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(place)).not.toBeVisible()
  })

  test('a page whose front matter is broken answers at its own address, with its place', async ({
    page,
    request,
  }) => {
    write(sound.replace('updated: 2026-11-20', 'updated: 20/11/2026'))
    await expect
      .poll(async () => (await request.get(address)).text(), { timeout: 30_000 })
      .toContain(placeOf('2026-11-20'))
    await page.goto(address.replace('entente/bourses/', ''))
    await expect(page.locator('h1')).toBeVisible()
    write(sound)
    await expect.poll(async () => (await request.get(address)).status(), { timeout: 30_000 }).toBe(200)
  })

  test('a warning about the page is in a panel that is folded until one asks', async ({ page }) => {
    await page.goto(address)
    const panel = page.getByRole('complementary', { name: 'Aperçu' })
    await expect(panel.getByText('Aperçu : rien à signaler')).toBeVisible()
    write(sound.replace('Cette page n’existe que', '[Ici](/pages/accord), cette page n’existe que'))
    await expect(panel.getByText('Aperçu : 1 avertissement')).toBeVisible({ timeout: 30_000 })
    await expect(panel.getByText('ne dit pas où il mène')).not.toBeVisible()
    await panel.getByText('Aperçu : 1 avertissement').click()
    await expect(panel.getByText('ne dit pas où il mène')).toBeVisible()
    await expect(panel.getByText(placeOf('Cette page'))).toBeVisible()
    write(sound)
    await expect(panel.getByText('Aperçu : rien à signaler')).toBeVisible({ timeout: 30_000 })
  })

  test('React takes a page over as it finds it, though our scripts came first', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('hydrat')) complaints.push(message.text())
    })
    let release = () => {}
    const ours = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/_next\/.*\.js/, (route) => ours.then(() => route.continue()))
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.locator('partage-page [data-action="copie"]')).not.toHaveAttribute('hidden')
    release()
    // React leaves its data on each element that it takes over.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('partage-page') ?? {}).some((key) => key.startsWith('__react')),
    )
    // It says what it found different once it has gone through all of the page: nothing marks that moment.
    await page.waitForTimeout(2_000)
    expect(complaints).toEqual([])
  })

  test('a draft and an announcement to come are there, and marked', async ({ page }) => {
    await page.goto(address.replace('bourses/', 'en-attente/'))
    await expect(page.getByRole('link', { name: 'des mots qui attendent leur lien' })).toBeVisible()
    await expect(page.getByText('Un pas que personne ne voit')).toBeVisible()
    await expect(page.getByRole('navigation').getByText('brouillon', { exact: true }).first()).toBeAttached()
    await page.goto(address.replace('entente/bourses/', 'annonces/sous-embargo/'))
    await expect(page.locator('.publication-notice')).toContainText(/À paraître le 2\s+mars\s+2030/)
  })

  test('both texts of a page stand side by side, with what one has and the other lacks', async ({ page }) => {
    await page.goto(address.replace('entente/bourses/', 'entente/programmes/'))
    await page.getByText(/^Aperçu : /).click()
    await page.getByRole('link', { name: 'Voir les deux versions' }).click()
    await expect(page).toHaveURL(/\/sous-dossier\/apercu\/pages\/programmes\/$/)
    await expect(page.getByRole('columnheader')).toHaveText([/^France · /, /^Québec · /])
    const row = page.getByRole('row').filter({ has: page.locator('#avant') })
    await expect(row.getByRole('cell')).toHaveCount(2)
    await page.goto(address.replace('fr-CA/entente/bourses/', 'apercu/pages/bourses/'))
    await expect(page.getByText('France : pas de texte')).toBeVisible()
    await expect(page.getByText('Cette page n’existe que')).toBeVisible()
  })
})
