import { type Locale, locales } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import type { Content, RawEntry, RawText } from './content'
import type { Entry, EntryText } from './model'
import { typesetCall, typesetFiche } from './typeset-data'

/** Entries whose fiche and at least one front matter satisfy their schemas, with words set for one locale's readers. */
export function soundEntries(content: Content, locale: Locale): readonly Entry[] {
  return content.entries.flatMap((raw) => soundEntry(raw, locale) ?? [])
}

function soundEntry(raw: RawEntry, locale: Locale): Entry | undefined {
  const texts: Partial<Record<Locale, EntryText>> = {}
  for (const textLocale of locales) {
    const text = soundText(raw.texts[textLocale])
    if (text) texts[textLocale] = text
  }
  if (Object.keys(texts).length === 0) return undefined
  const common = { key: raw.key, id: raw.id, texts }
  // Each case pairs a collection with its own fiche: the switch is what lets the types follow.
  switch (raw.collection) {
    case 'pages':
      return raw.fiche?.value && { ...common, collection: raw.collection, fiche: raw.fiche.value }
    case 'signataires':
      return (
        raw.fiche?.value && {
          ...common,
          collection: raw.collection,
          fiche: typesetFiche(raw.fiche.value, locale),
        }
      )
    case 'annonces':
      return (
        raw.fiche?.value && {
          ...common,
          collection: raw.collection,
          fiche: typesetFiche(raw.fiche.value, locale),
        }
      )
    case 'appels':
      return (
        raw.fiche?.value && {
          ...common,
          collection: raw.collection,
          fiche: typesetCall(raw.fiche.value, locale),
        }
      )
  }
}

// A text is set for its own locale, whoever reads it: both shelves share what is made once.
const made = new WeakMap<RawText, EntryText>()

function soundText(raw: RawText | undefined): EntryText | undefined {
  const frontMatter = raw?.frontMatter?.value
  if (!raw || !frontMatter) return undefined
  const known = made.get(raw)
  if (known) return known
  const { locale, file } = raw
  const text: EntryText = {
    locale,
    file,
    frontMatter: {
      ...frontMatter,
      title: typeset(frontMatter.title, locale),
      shortTitle: frontMatter.shortTitle && typeset(frontMatter.shortTitle, locale),
      description: typeset(frontMatter.description, locale),
    },
  }
  made.set(raw, text)
  return text
}
