import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { examplePages, exampleRecord, readGuide } from './images-guide/guide'
import { copyProject } from './project-copy'
import { withPublishedPages } from './published-pages'

/**
 * `npm run images-guide`: the pictures of `docs/images/`, one for each word of the site, made from the examples of the
 * guide itself: they are built as a page of a copy of the project, and photographed there. To run again when an example
 * changes (a test asks for it) or when the site changes its looks.
 */
const copy = '.copies/images-guide'
const folder = 'docs/images'
const width = 760
/** Long lists show their beginning. */
const tallest = 560
const margin = 20

const guide = readGuide(readFileSync('docs/redaction.md', 'utf8'))
copyProject(copy)
const { files, shown } = examplePages(guide)
for (const [file, text] of files) {
  mkdirSync(join(copy, file, '..'), { recursive: true })
  writeFileSync(join(copy, file), text)
}
// What the examples show and the project does not have; of the document, only the name and the weight are seen.
for (const [file, source] of [
  ['public/images/arc.png', 'public/icone-192.png'],
  ['public/documents/guide.pdf', 'public/icone-512.png'],
] as const)
  cpSync(source, join(copy, file), { recursive: true })

const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
  cwd: copy,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', SITE_ORIGIN: 'https://exemple.org' },
})
if (build.status !== 0) process.exit(1)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
await withPublishedPages(join(copy, 'out'), async (browser, origin) => {
  const context = await browser.newContext({
    viewport: { width, height: 1000 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    // For the one rule that we add.
    bypassCSP: true,
  })
  const page = await context.newPage()
  for (const address of new Set(shown.map((example) => example.address))) {
    await page.goto(origin + address)
    // The first visit may do without the faces, which are `optional`; the second has them.
    await page.evaluate(() => document.fonts.ready)
    await page.reload()
    await page.addStyleTag({ content: 'main h2 { visibility: hidden }' })
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '')
    })
    // Tall enough for pictures that load when they are seen.
    await page.setViewportSize({ width, height: await page.evaluate(() => document.body.scrollHeight) })
    await page.waitForLoadState('networkidle')
    for (const { word, anchor } of shown.filter((example) => example.address === address))
      for (const { file } of word.pictures) await take(page, join('docs', file), anchor)
  }
})
writeFileSync(join(folder, 'exemples.json'), `${JSON.stringify(exampleRecord(guide), undefined, 2)}\n`)
rmSync(copy, { recursive: true, force: true })
console.log(`${guide.words.length} images : ${folder}`)

/** Photographs what stands under a heading, as WebP, which only the protocol of Chromium offers. */
async function take(page: Page, file: string, anchor: string): Promise<void> {
  const boxes = await page.locator(`#${anchor}`).evaluate((heading) => {
    const found: DOMRect[] = []
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
      found.push(next.getBoundingClientRect())
    return found
      .filter(({ height }) => height > 0)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
  })
  const x = Math.min(...boxes.map(({ left }) => left)) - margin
  const y = Math.min(...boxes.map(({ top }) => top)) - margin
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 65,
    clip: {
      x,
      y,
      width: Math.max(...boxes.map(({ right }) => right)) + margin - x,
      height: Math.min(Math.max(...boxes.map(({ bottom }) => bottom)) + margin - y, tallest),
      scale: 1,
    },
  })
  await session.detach()
  writeFileSync(file, Buffer.from(data, 'base64'))
}
