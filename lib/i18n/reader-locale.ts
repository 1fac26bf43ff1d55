import type { Locale } from './locales'

/**
 * The locale of a reader by the languages of their browser, preferred first: the first that names France or Canada
 * decides, in whatever language (`en-CA` reads the news of Québec). Without one, France: most French is hers.
 */
export function readerLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const region = /-(FR|CA)\b/i.exec(language)?.[1]?.toUpperCase()
    if (region !== undefined) return region === 'CA' ? 'fr-CA' : 'fr-FR'
  }
  return 'fr-FR'
}
