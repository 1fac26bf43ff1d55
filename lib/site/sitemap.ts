import type { MetadataRoute } from 'next'
import { site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { absolute } from './address'
import { chooserAddress, isListed, languageAlternates } from './alternates'

/** The chooser and every page that search engines may list, each with its alternates and the date of its text. */
export function sitemapEntries(): MetadataRoute.Sitemap {
  const home = site.pageAt('fr-FR', [])
  const chooser = {
    url: absolute(chooserAddress),
    alternates: home ? { languages: languageAlternates(home.entry.key) } : undefined,
  }
  const pages = locales
    .flatMap((locale) => site.pages(locale))
    .filter(isListed)
    .map((page) => ({
      url: absolute(page.address),
      lastModified: page.text.frontMatter.updated,
      alternates: { languages: languageAlternates(page.entry.key) },
    }))
  return [chooser, ...pages]
}
