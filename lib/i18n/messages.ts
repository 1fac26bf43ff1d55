import { createTranslator } from 'next-intl'
import { typesetMessages } from '@/lib/typography'
import frenchOfQuebec from '@/messages/fr-CA.json'
import frenchOfFrance from '@/messages/fr-FR.json'
import type { Locale } from './locales'

export type Catalog = typeof frenchOfFrance

/** Written plainly in `messages/`, set once in the typography of each locale. A missing key fails the type check. */
const catalogs: Readonly<Record<Locale, Catalog>> = {
  'fr-FR': typesetMessages(frenchOfFrance, 'fr-FR'),
  'fr-CA': typesetMessages(frenchOfQuebec, 'fr-CA'),
}

type Translator<N extends keyof Catalog> = ReturnType<typeof newTranslator<N>>

/** Made once: each reads its messages anew, and a page asks for some thirty of them. */
const known: Readonly<Record<Locale, { [N in keyof Catalog]?: Translator<N> }>> = { 'fr-FR': {}, 'fr-CA': {} }

/**
 * The interface texts of one namespace. The locale is always passed: a page that shows the other locale's text
 * has two, and the frame speaks the reader's. Throws on an unknown key or a malformed message.
 */
export function translator<N extends keyof Catalog>(locale: Locale, namespace: N): Translator<N> {
  const translators: { [M in N]?: Translator<M> } = known[locale]
  translators[namespace] ??= newTranslator(locale, namespace)
  return translators[namespace]
}

function newTranslator<N extends keyof Catalog>(locale: Locale, namespace: N) {
  return createTranslator({
    locale,
    namespace,
    messages: catalogs[locale],
    onError(error) {
      throw error
    },
  })
}
