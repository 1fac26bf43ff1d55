import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { siteFromDisk } from '@/lib/content/disk'
import type { EntryKey } from '@/lib/content/model'
import { idOf } from './announcements'
import type { SiteCopy } from './site-copy'

/** Pages whose weight is followed as the site grows; the last two list every page and cannot be flat. */
export const followed: readonly EntryKey[] = [
  'pages/accueil',
  'pages/accord',
  `annonces/${idOf(1)}`,
  'pages/annonces',
  'pages/plan-du-site',
]

/** Bytes in brotli of the followed pages of a built copy, in that order. */
export function weightsOf({ folder, published }: SiteCopy): readonly number[] {
  const site = siteFromDisk(folder)
  return followed.map((key) => {
    const page = site.page('fr-CA', key)
    if (!page) throw new Error(`${key} is not in ${folder}.`)
    return brotliCompressSync(readFileSync(join(published, page.address, 'index.html'))).length
  })
}
