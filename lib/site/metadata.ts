import type { Metadata } from 'next'
import type { Page } from '@/lib/content'
import { site } from '@/lib/content'
import { isPreviewBuild } from '@/lib/content/view'
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { absolute } from './address'
import { chooserAddress, isListed, languageAlternates, realPage } from './alternates'
import { neutralCard, pageCard } from './card'
import { isFullDay } from './day-instant'
import { isHidden } from './hidden'
import { siteIcons } from './icons'
import { subjects } from './neutral'
import { documentTitle } from './page-name'
import { subscription, subscriptionFormats } from './subscriptions'

/**
 * The head of a page. A page that shows the other locale's text points to the real one and stays out of search
 * engines; a hidden page has neither canonical nor alternates. A build with drafts stays out of them altogether.
 */
export function pageMetadata(page: Page): Metadata {
  const title = plainForms(page.text.frontMatter.title)
  const description = plainForms(page.text.frontMatter.description)
  const siteName = translator(page.locale, 'site')('name')
  const real = realPage(page)
  const canonical = absolute(real.address)
  const card = isHidden(page) ? undefined : pageCard(page)
  return {
    title: documentTitle(page),
    description,
    icons: siteIcons,
    robots: isListed(page) && !isPreviewBuild() ? undefined : { index: false, follow: true },
    alternates: {
      ...(isHidden(page)
        ? {}
        : { canonical, languages: isListed(page) ? languageAlternates(page.entry.key) : undefined }),
      types: subscriptionLinks([page.locale]),
    },
    openGraph: {
      title,
      description,
      siteName,
      url: canonical,
      locale: localeFacts[page.textLocale].openGraph,
      alternateLocale: alternateOpenGraphLocales(real),
      images: card,
      ...openGraphKind(page),
    },
    twitter: card && { card: 'summary_large_image', images: { url: card.url, alt: card.alt } },
  }
}

/** The head of the chooser, which belongs to no locale: the generic alternate of both home pages. */
export function chooserMetadata(): Metadata {
  const translate = translator('fr-FR', 'chooser')
  const title = translate('documentTitle')
  const description = translate('description')
  const home = site.pageAt('fr-FR', [])
  const subject = subjects(site).find(({ entry }) => entry.key === home?.entry.key)
  const card = subject && neutralCard(subject)
  return {
    title,
    description,
    icons: siteIcons,
    robots: isPreviewBuild() ? { index: false, follow: true } : undefined,
    alternates: {
      canonical: absolute(chooserAddress),
      languages: home ? languageAlternates(home.entry.key) : undefined,
      types: subscriptionLinks(locales),
    },
    openGraph: {
      title,
      description,
      url: absolute(chooserAddress),
      type: 'website',
      locale: localeFacts['fr-FR'].openGraph,
      alternateLocale: [localeFacts['fr-CA'].openGraph],
      siteName: translate('title'),
      images: card,
    },
    twitter: card && { card: 'summary_large_image', images: { url: card.url, alt: card.alt } },
  }
}

/** What programs find to subscribe to: by type, the feeds and the calendar of each locale given. */
function subscriptionLinks(readerLocales: readonly Locale[]) {
  return Object.fromEntries(
    subscriptionFormats.map((format) => {
      const links = readerLocales.map((locale) => subscription(format, locale))
      return [links[0]?.type ?? '', links.map(({ address, title }) => ({ url: absolute(address), title }))]
    }),
  )
}

function alternateOpenGraphLocales(page: Page): string[] | undefined {
  if (!site.twin(page)) return undefined
  return locales.filter((locale) => locale !== page.textLocale).map((locale) => localeFacts[locale].openGraph)
}

/** Open Graph wants a full date: a month or a year alone is left out rather than made precise. */
function openGraphKind(page: Page) {
  if (page.entry.collection !== 'annonces') return { type: 'website' as const }
  const { date } = page.entry.fiche
  return {
    type: 'article' as const,
    publishedTime: isFullDay(date) ? date : undefined,
    modifiedTime: page.text.frontMatter.updated,
  }
}
