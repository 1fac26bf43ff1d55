import type { Page, Site } from './model'

/**
 * Addresses at which a page once answered, from `formerSlugs` in its own text and in those of the pages above it: a
 * page that changes its slug moves everything below. `/fr-CA/ancien-nom/enfant/`, without the base path.
 */
export function formerAddresses(site: Site, page: Page): readonly string[] {
  let addresses = [`/${page.locale}/`]
  for (const step of site.trail(page)) {
    const { slug, formerSlugs = [] } = step.text.frontMatter
    // The home page has no slug: an earlier one leads to it and says nothing of the pages below.
    const known = slug === undefined ? ['', ...(step === page ? formerSlugs : [])] : [slug, ...formerSlugs]
    addresses = addresses.flatMap((start) =>
      known.map((segment) => (segment === '' ? start : `${start}${segment}/`)),
    )
  }
  return addresses.filter((address) => address !== page.address)
}
