import type { Locale } from '@/lib/i18n/locales'

/** The folder of all share cards. */
export const cardsFolder = '/cartes/'

/** The folder of cards that belong to no shore, beside those of the locales. */
export const neutralFolder = 'fr'

/** Where a card stands, from the root of the site: `/cartes/fr-CA/pages/accord.png`. */
export function cardAddress(folder: Locale | typeof neutralFolder, key: string): string {
  return `${cardsFolder}${folder}/${key}.png`
}
