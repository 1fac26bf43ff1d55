import type { Locale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import type { Content } from './content'
import type { Label } from './schema/facts'
import type { Fiches } from './schema/fiche'
import type { LexiqueEntry } from './schema/lexique'
import type { Source } from './schema/sources'

const spokenKeys = ['nom', 'sigle', 'ville', 'lieu', 'telephone'] as const

/** A fiche whose names and places are set in the typography of those who read them; codes and dates untouched. */
export function typesetFiche<F extends object>(fiche: F, locale: Locale): F {
  const copy = { ...fiche }
  for (const key of spokenKeys) {
    const value: unknown = Reflect.get(copy, key)
    if (typeof value === 'string') Reflect.set(copy, key, typeset(value, locale))
  }
  return copy
}

/** A call's fiche with the names of its deadlines and sums set for those who read them. */
export function typesetCall(fiche: Fiches['appels'], locale: Locale): Fiches['appels'] {
  return {
    ...fiche,
    echeances: withLabelsSet(fiche.echeances, locale),
    montants: fiche.montants && withLabelsSet(fiche.montants, locale),
  }
}

function withLabelsSet<F extends { readonly libelle: Label; readonly libelleCourt?: Label }>(
  facts: Readonly<Record<string, F>>,
  locale: Locale,
): Record<string, F> {
  const set = (label: Label): Label => ({ ...label, [locale]: typeset(label[locale], locale) })
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => [
      id,
      {
        ...fact,
        libelle: set(fact.libelle),
        libelleCourt: fact.libelleCourt && set(fact.libelleCourt),
      },
    ]),
  )
}

/** All sources by id, titles and publishers set for one locale. */
export function typesetSources(content: Content, locale: Locale): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(content.sources.value ?? {}).map(([id, source]) => [
      id,
      { ...source, titre: typeset(source.titre, locale), editeur: typeset(source.editeur, locale) },
    ]),
  )
}

/** The whole lexique, each text set for the locale that reads it, the other shore's words included. */
export function typesetLexique(content: Content, locale: Locale): ReadonlyMap<string, LexiqueEntry> {
  const set = (text: string) => typeset(text, locale)
  const usage = (words: LexiqueEntry['fr-FR']): LexiqueEntry['fr-FR'] => ({
    mot: set(words.mot),
    definition: set(words.definition),
    eviter: words.eviter?.map(({ mot, raison }) => ({ mot: set(mot), raison: set(raison) })),
  })
  return new Map(
    Object.entries(content.lexique.value ?? {}).map(([id, entry]) => [
      id,
      {
        ...entry,
        idee: set(entry.idee),
        'fr-FR': usage(entry['fr-FR']),
        'fr-CA': usage(entry['fr-CA']),
        note: entry.note && set(entry.note),
      },
    ]),
  )
}
