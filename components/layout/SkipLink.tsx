import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'

/** Id of `<main>` on every page. */
export const contentId = 'contenu'

/** First stop of the keyboard: over the header, straight to the text. */
export function SkipLink({ locale }: { readonly locale: Locale }) {
  return (
    <a className="skip-link" href={`#${contentId}`}>
      {translator(locale, 'frame')('skip')}
    </a>
  )
}
