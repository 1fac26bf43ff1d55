/**
 * The locale table. The identifier is the BCP 47 tag, and it is used unchanged as the address segment,
 * the name of content and message files, and the `lang` attribute.
 */
export const locales = ['fr-FR', 'fr-CA'] as const

export type Locale = (typeof locales)[number]

type LocaleFacts = {
  /** What the locale switch calls this variant. */
  readonly label: string
  /** Where its readers are, as in « lire la version pour … ». */
  readonly place: string
  /** The shore that they live on, as fiches name it. */
  readonly shore: 'france' | 'quebec'
  /** Value of `og:locale`: Open Graph wants an underscore. */
  readonly openGraph: string
  /** IANA time zone of its readers. Québec keeps the time of `America/Toronto`. */
  readonly timeZone: 'Europe/Paris' | 'America/Toronto'
}

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = {
  'fr-FR': {
    label: 'France',
    place: 'la France',
    shore: 'france',
    openGraph: 'fr_FR',
    timeZone: 'Europe/Paris',
  },
  'fr-CA': {
    label: 'Québec',
    place: 'le Québec',
    shore: 'quebec',
    openGraph: 'fr_CA',
    timeZone: 'America/Toronto',
  },
}

export function isLocale(value: string): value is Locale {
  return value === 'fr-FR' || value === 'fr-CA'
}

/** The other shore: every page has at most one twin. */
export function twinLocale(locale: Locale): Locale {
  return locale === 'fr-FR' ? 'fr-CA' : 'fr-FR'
}
