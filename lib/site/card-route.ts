import { type Page, site } from '@/lib/content'
import { isLocale, locales } from '@/lib/i18n/locales'
import { neutralFolder } from './card-address'
import { type Subject, subjects, subjectTitles } from './neutral'

/** What Next hands to the route of cards, `/cartes/[locale]/[...name]`. */
export type CardParams = { readonly locale: string; readonly name: readonly string[] }

/** `words` are all that the card shows of the content. */
type CardSubject = { readonly words: readonly string[] } & (
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'neutral'; readonly subject: Subject }
)

const byName = new Map(subjects(site).map((subject) => [`${subject.entry.key}.png`, subject]))

/** Every card: one for each text that is really written, and one for each neutral address. */
export function cardParams(): { locale: string; name: string[] }[] {
  return [...byName].flatMap(([name, { pages }]) => {
    const written = locales.filter((locale) => pages[locale].textLocale === locale)
    return [...written, neutralFolder].map((locale) => ({ locale, name: name.split('/') }))
  })
}

/** What the card at an address shows, if there is one. */
export function cardSubject({ locale, name }: CardParams): CardSubject | undefined {
  const subject = byName.get(name.join('/'))
  if (!subject) return undefined
  if (locale === neutralFolder) return { kind: 'neutral', subject, words: subjectTitles(subject) }
  if (!isLocale(locale)) return undefined
  const page = subject.pages[locale]
  return { kind: 'page', page, words: [page.text.frontMatter.title] }
}
