import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { contentFromDisk } from '@/lib/content/disk'
import { createSite } from '@/lib/content/site'
import { locales } from '@/lib/i18n/locales'
import { type Shot, sheetOf, themes } from './planche/sheet'
import { withPublishedPages } from './published-pages'

/**
 * `npm run planche`: what `out/` looks like, every page in both locales, at three widths, light and dark, as pictures in
 * `test-results/planches/` with an `index.html` to look through them. `-- --page accord --largeur 320 --theme dark
 * --langue fr-CA` makes fewer; each option may be given several times.
 */
const folder = 'test-results/planches'
const widths = ['320', '768', '1440']
const { values } = parseArgs({
  options: {
    page: { type: 'string', multiple: true },
    largeur: { type: 'string', multiple: true, default: widths },
    theme: { type: 'string', multiple: true, default: [...themes] },
    langue: { type: 'string', multiple: true, default: [...locales] },
  },
})

const site = createSite(contentFromDisk(process.cwd()))
const addresses = locales
  .filter((locale) => values.langue.includes(locale))
  .flatMap((locale) => site.pages(locale))
  .filter(({ entry }) => values.page?.includes(entry.id) ?? true)
  .map(({ address }) => address)
if (addresses.length === 0) {
  const known = site.pages('fr-FR').map(({ entry }) => entry.id)
  console.error(`Aucune page de ce nom. Les pages : ${known.join(', ')}.`)
  process.exit(1)
}
const shots: readonly Shot[] = addresses.flatMap((address) =>
  values.largeur.flatMap((width) =>
    themes
      .filter((theme) => values.theme.includes(theme))
      .map((theme) => ({ address, width: Number(width), theme, file: nameOf(address, width, theme) })),
  ),
)

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await withPublishedPages('out', async (browser, origin) => {
  for (const shot of shots) await take(browser, origin, shot)
})
await writeFile(join(folder, 'index.html'), sheetOf(shots))
console.log(`${shots.length} images : ${join(folder, 'index.html')}`)

async function take(browser: Browser, origin: string, { address, width, theme, file }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 1000 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    // French of no shore: a neutral address would lead away.
    locale: 'fr',
  })
  const page = await context.newPage()
  await page.goto(origin + address)
  // The first visit may do without the faces, which are `optional`; the second has them.
  await page.evaluate(() => document.fonts.ready)
  await page.reload()
  await page.screenshot({ path: join(folder, file), fullPage: true, type: 'jpeg', quality: 70 })
  await context.close()
}

function nameOf(address: string, width: string, theme: string): string {
  const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '_')
  return `${name}-${width}-${theme}.jpg`
}
