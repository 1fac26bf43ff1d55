import { locales } from '@/lib/i18n/locales'
import type { Content, RawText } from '../content'
import type { Fault } from '../fault'
import type { Site } from '../model'
import { collections } from '../schema/fiche'
import { type Check, errorAt, textsOf } from './check'
import { isDraft } from './drafts'

/** Addresses: one each, and somewhere to stand. */
export const addresses: Check = {
  name: 'adresses',
  looksFor:
    'Deux pages à la même adresse, une page sans adresse, une ancienne adresse qui masque une page ou que deux pages réclament, une collection sans page d’accueil.',
  *run({ content, site, published }) {
    const known = [...addressFaults(content, published)]
    yield* known
    // A draft may wait at the address of the page that it will replace.
    for (const fault of addressFaults(content, site)) {
      if (!known.some((other) => isSamePlace(other, fault))) yield { ...fault, severity: 'warning' }
    }
    yield* collectionFaults(content)
  },
}

function isSamePlace(a: Fault, b: Fault): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column
}

function* addressFaults(content: Content, site: Site): Generator<Fault> {
  const rawTexts = new Map([...textsOf(content)].map(({ text }) => [text.file, text]))
  const rawText = (file: string): RawText | undefined => rawTexts.get(file)
  for (const locale of locales) {
    const taken = new Map<string, string>()
    for (const page of site.pages(locale)) {
      const raw = rawText(page.text.file)
      const isHome = page.entry.key === 'pages/accueil'
      const at = raw?.frontMatter?.placeOf(['slug'])
      if (isHome !== (page.text.frontMatter.slug === undefined)) {
        yield errorAt(page.text.file, at, {
          message: isHome ? 'La page d’accueil n’a pas de « slug ».' : 'Il manque la clé « slug ».',
          hint: isHome
            ? 'Retirez la ligne.'
            : 'Ajoutez le dernier mot de l’adresse, sans accent : slug: financement-conjoint.',
        })
        continue
      }
      const holder = taken.get(page.address)
      if (holder !== undefined) {
        yield errorAt(page.text.file, at, {
          message: `L’adresse ${page.address} est déjà celle de ${holder}.`,
          hint: 'Changez « slug » dans l’un des deux fichiers.',
        })
      } else taken.set(page.address, page.text.file)
    }
    const left = new Map<string, string>()
    for (const page of site.pages(locale)) {
      for (const [index, former] of (page.text.frontMatter.formerSlugs ?? []).entries()) {
        const address = `/${[locale, ...page.segments.slice(0, -1), former].join('/')}/`
        const at = rawText(page.text.file)?.frontMatter?.placeOf(['formerSlugs', index])
        const holder = taken.get(address)
        const rival = left.get(address)
        if (holder !== undefined) {
          yield errorAt(page.text.file, at, {
            message: `L’ancienne adresse ${address} est aujourd’hui celle de ${holder}.`,
            hint: 'Retirez-la de « formerSlugs », ou changez l’adresse de l’autre page.',
          })
        } else if (rival !== undefined) {
          yield errorAt(page.text.file, at, {
            message: `L’ancienne adresse ${address} est déjà réclamée par ${rival}.`,
            hint: 'Une ancienne adresse ne mène qu’à une page : retirez-la de « formerSlugs » dans l’un des deux fichiers.',
          })
        } else left.set(address, page.text.file)
      }
    }
  }
}

/** Each collection that has entries on the site has one page that introduces it. */
function* collectionFaults(content: Content): Generator<Fault> {
  for (const collection of collections) {
    const entries = content.entries.filter((entry) => entry.collection === collection)
    const introductions = content.entries.filter(
      (entry) => entry.collection === 'pages' && entry.fiche?.value?.collection === collection,
    )
    const [, second] = introductions
    if (second) {
      yield errorAt(second.ficheFile, second.fiche?.placeOf(['collection']), {
        message: `Deux pages présentent la collection « ${collection} ».`,
        hint: 'Gardez « collection » dans une seule fiche.',
      })
    }
    // A draft may wait for the page that will introduce it.
    const [orphan] = entries.filter((entry) => !isDraft(entry))
    if (collection !== 'pages' && orphan && introductions.length === 0) {
      yield errorAt(orphan.ficheFile, undefined, {
        message: `Aucune page ne présente la collection « ${collection} ».`,
        hint: `Ajoutez « collection: ${collection} » à la fiche de la page qui la présente.`,
      })
    }
  }
}
