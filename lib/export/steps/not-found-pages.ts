import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '@/lib/i18n/locales'
import type { Step } from '../step'

/**
 * Puts each locale's 404 page where static hosts look for it, `/<locale>/404.html`, and leaves no address at which
 * it would answer as an ordinary page. `/404.html`, the neutral one, is written by Next.
 */
export const notFoundPages: Step = {
  name: 'pages 404',
  async run({ path }) {
    for (const locale of locales) {
      await copyFile(join(path, locale, '404', 'index.html'), join(path, locale, '404.html'))
      await rm(join(path, locale, '404'), { recursive: true })
    }
    await rm(join(path, '404'), { recursive: true, force: true })
  },
}
