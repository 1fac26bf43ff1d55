import { type Locale, twinLocale } from '@/lib/i18n/locales'
import type { Content } from '../content'
import type { EntryKey } from '../model'
import { fingerprintOf } from './fingerprint'

/**
 * Whether a text lags behind its twin: it was reviewed against it, the twin’s words have changed since, and the twin
 * is the newer of the two. A text never reviewed is unknown, not late. Dates come first, so that hardly any twin is
 * parsed to answer.
 */
export function isBehindTwin(content: Content, key: EntryKey, locale: Locale): boolean {
  const texts = content.byKey.get(key)?.texts
  const own = texts?.[locale]?.frontMatter?.value
  const twin = texts?.[twinLocale(locale)]
  const twinUpdated = twin?.frontMatter?.value?.updated
  if (own?.jumeauRelu === undefined || twin === undefined || twinUpdated === undefined) return false
  return twinUpdated > own.updated && fingerprintOf(twin) !== own.jumeauRelu
}
