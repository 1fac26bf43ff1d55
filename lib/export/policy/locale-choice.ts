import { type Locale, locales } from '@/lib/i18n/locales'

/**
 * Finds the first of our regions that `Accept-Language` names with such a language and does not refuse (`q=0`).
 * Browsers list languages by preference. Read alike by PCRE, RE2 and JavaScript.
 */
function regionExpression(language: string): string {
  const regions = locales.map(regionOf).join('|')
  return `(?:^|[,\\s])${language}-(${regions})\\s*(?:,|$|;\\s*q=(?:1|0\\.0*[1-9]))`
}

/** For the root, which offers a choice: « fr » alone, or English, says no shore, and such readers choose on the page. */
export const homeExpression = regionExpression('fr')

/** For neutral addresses, which have a text for everyone: the same rule as `readerLocale`, where a shore is named. */
export const shoreExpression = regionExpression('[a-z]{2,3}(?:-[a-z]{4})?')

/** The locale of the home page that a reader’s browser asks for; undefined when it does not say which shore. */
export function homeLocale(acceptLanguage: string): Locale | undefined {
  return localeOf(homeExpression, acceptLanguage)
}

/** The locale in which to open a neutral address; undefined when the header names no shore. */
export function shoreLocale(acceptLanguage: string): Locale | undefined {
  return localeOf(shoreExpression, acceptLanguage)
}

function localeOf(expression: string, acceptLanguage: string): Locale | undefined {
  const region = new RegExp(expression, 'i').exec(acceptLanguage)?.[1]?.toUpperCase()
  return locales.find((locale) => regionOf(locale) === region)
}

/** `CA` of `fr-CA`. */
export function regionOf(locale: Locale): string {
  return locale.slice(3)
}
