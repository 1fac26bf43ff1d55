import { readerLocale } from '@/lib/i18n/reader-locale'

/**
 * The script of neutral addresses: goes to the variant of the reader's shore, which is one of the links of the
 * document, and keeps the anchor. The neutral address leaves no trace in the history, so that Back goes back.
 */
const locale = readerLocale(navigator.languages)
const target = document.querySelector<HTMLAnchorElement>(`a[data-shore="${locale}"]`)
if (target) location.replace(target.href + location.hash)
