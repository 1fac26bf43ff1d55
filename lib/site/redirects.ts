import type { Site } from '@/lib/content'
import { filesFromDisk, siteFromDisk } from '@/lib/content/disk'
import { formerAddresses as formerAddressesOf } from '@/lib/content/former-addresses'
import type { Page } from '@/lib/content/model'
import { locales } from '@/lib/i18n/locales'

/** Two addresses from the root of the site, without the base path and with a final slash; `page` answers at `to`. */
export type Redirect = { readonly from: string; readonly to: string; readonly page: Page }

/**
 * Every address that a page has left, with the one it has now, in the order of `from`. Reads the content from disk
 * unless it is given a site: the build adapter runs outside the bundler.
 */
export function formerAddresses(site: Site | undefined = siteWithFormerSlugs()): readonly Redirect[] {
  if (!site) return []
  return locales
    .flatMap((locale) => site.pages(locale))
    .flatMap((page) => formerAddressesOf(site, page).map((from) => ({ from, to: page.address, page })))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Relating a thousand pages takes seconds, which a build without any former address need not spend. */
function siteWithFormerSlugs(): Site | undefined {
  const project = process.cwd()
  const isNamed = [...filesFromDisk(project).values()].some((text) => text.includes('formerSlugs'))
  return isNamed ? siteFromDisk(project) : undefined
}
