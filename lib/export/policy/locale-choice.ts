import { type Locale, locales } from '@/lib/i18n/locales'

/**
 * Finds the first of our regions that `Accept-Language` names and does not refuse (`q=0`). Browsers list languages by
 * preference. « fr » alone says no shore: such readers choose on the page. Read alike by PCRE, RE2 and JavaScript.
 */
export const regionExpression = `(?:^|[,\\s])fr-(${locales.map(regionOf).join('|')})\\s*(?:,|$|;\\s*q=(?:1|0\\.0*[1-9]))`

/** The locale that a reader's browser asks for; undefined when it does not say which shore. */
export function requestedLocale(acceptLanguage: string): Locale | undefined {
  const region = new RegExp(regionExpression, 'i').exec(acceptLanguage)?.[1]?.toUpperCase()
  return locales.find((locale) => regionOf(locale) === region)
}

/** `CA` of `fr-CA`. */
export function regionOf(locale: Locale): string {
  return locale.slice(3)
}
