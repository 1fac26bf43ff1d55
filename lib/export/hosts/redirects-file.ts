import { locales } from '@/lib/i18n/locales'
import type { DocumentFacts } from '../policy/document-facts'

/**
 * `_redirects`, one file for Netlify and Cloudflare. Cloudflare reads the lines of three words and passes over the
 * others: it has no condition on languages, and finds the nearest 404 page by itself.
 */
export function redirectsFile({ moved, neutral }: DocumentFacts, basePath: string): string {
  return [
    ...moved.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301`),
    '# Netlify only:',
    ...locales.map((locale) => `${basePath}/ ${basePath}/${locale}/ 302! Language=${locale}`),
    ...neutral.flatMap(({ from, targets }) =>
      locales.map((locale) => `${basePath}${from} ${basePath}${targets[locale]} 302! Language=${locale}`),
    ),
    ...locales.map((locale) => `${basePath}/${locale}/* ${basePath}/${locale}/404.html 404`),
    '',
  ].join('\n')
}
