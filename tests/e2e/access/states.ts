import type { Page } from '@playwright/test'

/** Ways in which readers receive a page: three widths, and what their system asks for. */
export const widths = [320, 768, 1280] as const

const calm = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const
const settings = {
  light: calm,
  dark: { ...calm, colorScheme: 'dark' },
  'forced colours': { ...calm, colorScheme: 'dark', forcedColors: 'active' },
  'forced light colours': { ...calm, forcedColors: 'active' },
  'less motion': { ...calm, reducedMotion: 'reduce' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>

export type Reading = keyof typeof settings
export const readings = [
  'light',
  'dark',
  'forced colours',
  'less motion',
] as const satisfies readonly Reading[]

/** A window of 1280 × 1024 enlarged four times (WCAG 1.4.10). */
export const enlarged = { width: 320, height: 256 } as const

/** Gives the open page another width and other settings, without loading it again. */
export async function present(page: Page, width: number, reading: Reading): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia(settings[reading])
  // Its second frame from now is drawn so.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/** Puts as much room between lines, words and letters as WCAG 1.4.12 lets readers ask for, or takes it away. */
export async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    document.adoptedStyleSheets = wanted ? [sheet] : []
  }, spaced)
}
