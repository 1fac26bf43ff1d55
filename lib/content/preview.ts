import type { Locale } from '@/lib/i18n/locales'
import type { Content, RawEntry } from './content'
import type { Fault } from './fault'
import type { Site } from './model'

/** An address that the preview answers with faults, because what is written there cannot become a page. */
export type BrokenAddress = { readonly segments: readonly string[]; readonly files: readonly string[] }

/**
 * Addresses of entries whose fiche or front matter is faulty, guessed from what can still be read, so that in the
 * preview a broken page answers at its own address with its own faults, and alone.
 */
export function brokenAddresses(content: Content, site: Site, locale: Locale): readonly BrokenAddress[] {
  return content.entries.flatMap((entry) => {
    if (site.page(locale, entry.key)) return []
    const slug = rawKey(entry.texts[locale]?.frontMatter?.raw, 'slug') ?? entry.id
    const parentId = entry.collection === 'pages' ? rawKey(entry.fiche?.raw, 'parent') : undefined
    const parent =
      entry.collection === 'pages'
        ? parentId && site.page(locale, `pages/${parentId}`)
        : site
            .pages(locale)
            .find(
              (page) => page.entry.collection === 'pages' && page.entry.fiche.collection === entry.collection,
            )
    const segments = entry.key === 'pages/accueil' ? [] : [...(parent ? parent.segments : []), slug]
    return [{ segments, files: filesOf(entry) }]
  })
}

/** Faults of what stands at an address, out of the whole report. */
export function faultsAt(
  content: Content,
  site: Site,
  locale: Locale,
  segments: readonly string[],
  report: readonly Fault[],
): readonly Fault[] {
  const page = site.pageAt(locale, segments)
  const entry = page && content.byKey.get(page.entry.key)
  const files =
    page && entry
      ? [entry.ficheFile, page.text.file, ...brokenTexts(entry)]
      : brokenAddresses(content, site, locale).find(
          (broken) => broken.segments.join('/') === segments.join('/'),
        )?.files
  return report.filter((fault) => files?.includes(fault.file))
}

/** Texts of a sound entry that are not sound themselves: the reader would get the twin without knowing why. */
function brokenTexts(entry: RawEntry): readonly string[] {
  return Object.values(entry.texts).flatMap((text) => (text.frontMatter?.value ? [] : [text.file]))
}

function filesOf(entry: RawEntry): readonly string[] {
  return [entry.ficheFile, ...Object.values(entry.texts).map((text) => text.file)]
}

function rawKey(raw: unknown, key: string): string | undefined {
  const value: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined
  return typeof value === 'string' ? value : undefined
}
