import { type Page, site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { isListed } from './alternates'
import { bibtexRecord } from './bibtex'
import { type CitationFormat, citationAddress, citationOf } from './citation'
import { isCited } from './cited'
import { risRecord } from './ris'

/** What Next hands to the route of records, `/citations/[locale]/[...name]`. */
export type CitationParams = { readonly locale: string; readonly name: readonly string[] }

const formats = {
  bibtex: { record: bibtexRecord, type: 'application/x-bibtex; charset=utf-8' },
  ris: { record: risRecord, type: 'application/x-research-info-systems; charset=utf-8' },
} as const

const pages = locales
  .flatMap((locale) => site.pages(locale))
  .filter((page) => isListed(page) && isCited(page))
const records = new Map(
  (['bibtex', 'ris'] as const).flatMap((format) =>
    pages.map((page): [string, { page: Page; format: CitationFormat }] => [
      citationAddress(page, format),
      { page, format },
    ]),
  ),
)

/** Every record: two for each text that is really written. */
export function citationParams(): { locale: string; name: string[] }[] {
  return [...records.keys()].map((address) => {
    const [, , locale = '', ...name] = address.split('/')
    return { locale, name }
  })
}

/** The record at an address, if there is one. */
export function citationFile({ locale, name }: CitationParams): { text: string; type: string } | undefined {
  const found = records.get(`/citations/${locale}/${name.join('/')}`)
  if (!found) return undefined
  const { record, type } = formats[found.format]
  return { text: record(citationOf(found.page)), type }
}
