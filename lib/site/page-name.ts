import { type Page, site } from '@/lib/content'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'

/** The short name of a page, for menus and breadcrumbs. */
export function pageName(page: Page): string {
  return page.text.frontMatter.shortTitle ?? page.text.frontMatter.title
}

/** The home page of the locale that a page belongs to. */
export function homePage(page: Page): Page {
  return site.pageAt(page.locale, []) ?? page
}

/** What the browser tab and the search result show: the heading, then the name of the site unless it holds it. */
export function documentTitle(page: Page): string {
  const title = plainForms(page.text.frontMatter.title)
  const siteName = translator(page.locale, 'site')('name')
  return title.includes(siteName) ? title : `${title} · ${siteName}`
}
