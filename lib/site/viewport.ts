import type { Viewport } from 'next'

/** The paper colours of `app/theme.css`, which phones paint around the page. */
export const paperColors = { light: '#fbf9f4', dark: '#13171d' } as const

/** Zooming stays free (WCAG 1.4.4); both colour schemes are ours. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColors.light },
    { media: '(prefers-color-scheme: dark)', color: paperColors.dark },
  ],
}
