import { site } from '@/lib/content'
import { isLocale, locales } from '@/lib/i18n/locales'
import { neutralFolder } from './card-address'
import { neutralCardImage, pageCardImage } from './card-picture'
import { cardPng } from './card-png'
import { subjects, subjectTitles } from './neutral'

/** What follows `/cartes/` in the address of a card: the folder of a locale or of no shore, and the name of the file. */
export type CardParams = { readonly locale: string; readonly name: readonly string[] }

/** `words` are all that the card shows of the content. */
export type Card = { readonly words: readonly string[]; draw(): Promise<Uint8Array> }

const byName = new Map(subjects(site).map((subject) => [`${subject.entry.key}.png`, subject]))

/** Every card: one for each text that is really written, and one for each neutral address. */
export function cardParams(): { locale: string; name: string[] }[] {
  return [...byName].flatMap(([name, { pages }]) => {
    const written = locales.filter((locale) => pages[locale].textLocale === locale)
    return [...written, neutralFolder].map((locale) => ({ locale, name: name.split('/') }))
  })
}

/** The card at an address, if there is one. */
export function cardAt({ locale, name }: CardParams): Card | undefined {
  const subject = byName.get(name.join('/'))
  if (!subject) return undefined
  if (locale === neutralFolder)
    return { words: subjectTitles(subject), draw: () => cardPng(neutralCardImage(subject)) }
  if (!isLocale(locale)) return undefined
  const page = subject.pages[locale]
  return { words: [page.text.frontMatter.title], draw: () => cardPng(pageCardImage(page)) }
}
