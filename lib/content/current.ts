import type { Locale } from '@/lib/i18n/locales'
import { type PublicFile, publicFilesFromDisk } from './assets'
import { checkContent } from './check'
import { readContent } from './content'
import { filesFromDisk } from './disk'
import type { Fault } from './fault'
import { filesFromBundler } from './files'
import type { Page } from './model'
import { brokenAddresses, faultsAt } from './preview'
import { printReader } from './prints'
import { createSite } from './site'
import { buildView } from './view'

const isPreview = process.env.NODE_ENV === 'development'

/** This project's content, read once; in `next dev` this module is read again after every saved edit. */
const content = readContent(
  process.env.NODE_ENV === 'production' ? filesFromDisk(process.cwd()) : filesFromBundler(),
  publicFilesFromDisk(process.cwd()),
)
const view = buildView()
let report: readonly Fault[] | undefined

/** The site that the routes render. */
export const site = createSite(content, view)

/** Address segments that answer in a locale. The preview adds those of broken pages. */
export function addressedSegments(locale: Locale): readonly (readonly string[])[] {
  const sound = site.pages(locale).map((page) => page.segments)
  return isPreview
    ? [...sound, ...brokenAddresses(content, site, locale).map((broken) => broken.segments)]
    : sound
}

/**
 * Errors of what is written at an address, as the report lists them. Only the preview looks: a build has checked
 * everything before it renders.
 */
export function errorsAtAddress(locale: Locale, segments: readonly string[]): readonly Fault[] {
  return previewFaults(locale, segments).filter(({ severity }) => severity === 'error')
}

/** Warnings about the page at an address. Only the preview shows them to its page’s writer. */
export function warningsAtAddress(locale: Locale, segments: readonly string[]): readonly Fault[] {
  return previewFaults(locale, segments).filter(({ severity }) => severity === 'warning')
}

function previewFaults(locale: Locale, segments: readonly string[]): readonly Fault[] {
  if (!isPreview) return []
  report ??= checkContent(content, view)
  return faultsAt(content, site, locale, segments, report)
}

/** The reader of page prints of this project's content, for what of it is not content. */
export function printsIn(surroundings: string): (page: Page) => string {
  return printReader(content, surroundings)
}

/** A file of `public/` by its address, as `/images/carte.png`; undefined when there is none. */
export function publicFile(address: string): PublicFile | undefined {
  return content.assets.get(address)
}
