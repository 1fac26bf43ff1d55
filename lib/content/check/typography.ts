import { type Locale, locales } from '@/lib/i18n/locales'
import { typographyReports, typographyReportsOfTree } from '@/lib/typography'
import { lexiqueFile, type RawText, sourcesFile } from '../content'
import type { Fault, Place } from '../fault'
import { placeAt } from '../mdx-text'
import { type Check, textsOf, warningAt } from './check'

/** What typography may not change by itself, but must tell: in texts, front matter, sources and lexique. */
export const typographyOfPlace: Check = {
  name: 'typographie',
  looksFor:
    'Ce que la machine ne peut pas corriger seule : « 14:30 », « 2ème », « 10$ », « Etat », une date en chiffres…',
  *run({ content }) {
    for (const { text } of textsOf(content)) {
      yield* frontMatterFaults(text)
      const { tree, faults } = text.mdx()
      // A tag that could not be read leaves its own signs in the text: they would be reported twice.
      if (faults.length > 0) continue
      for (const { position, message, hint } of typographyReportsOfTree(tree, text.locale, text.text)) {
        yield warningAt(text.file, position.start, { message, hint })
      }
    }
    for (const [id, { titre, editeur }] of Object.entries(content.sources.value ?? {})) {
      const place = (key: string) => content.sources.placeOf([id, key])
      yield* valueFaults(sourcesFile, titre, locales, place('titre'))
      yield* valueFaults(sourcesFile, editeur, locales, place('editeur'))
    }
    for (const [id, entry] of Object.entries(content.lexique.value ?? {})) {
      for (const locale of locales) {
        const place = content.lexique.placeOf([id, locale, 'definition'])
        yield* valueFaults(lexiqueFile, entry[locale].definition, [locale], place)
      }
    }
  },
}

function* frontMatterFaults({ file, locale, text, frontMatter }: RawText): Generator<Fault> {
  for (const value of Object.values(frontMatter?.value ?? {})) {
    const offset = typeof value === 'string' ? text.indexOf(value) : -1
    if (typeof value !== 'string' || offset === -1) continue
    for (const { start, message, hint } of typographyReports(value, locale)) {
      yield warningAt(file, placeAt(text, offset + start), { message, hint })
    }
  }
}

function* valueFaults(
  file: string,
  value: string,
  readers: readonly Locale[],
  place: Place,
): Generator<Fault> {
  for (const locale of readers) {
    for (const { message, hint } of typographyReports(value, locale))
      yield warningAt(file, place, { message, hint })
  }
}
