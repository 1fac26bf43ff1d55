import { isLocale, type Locale, localeFacts } from '@/lib/i18n/locales'
import type { PublicFiles } from './assets'
import type { Page, Site } from './model'
import { nearestName } from './nearest-name'
import { collections } from './schema/fiche'

/** What a link typed by an editor leads to, for readers of one locale. */
export type Link =
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'page'; readonly page: Page; readonly id?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'broken'; readonly message: string; readonly hint: string }

const contentPath = new RegExp(`^/(${collections.join('|')})/([^/#]+)/?$`)

/**
 * Resolves a link. Editors name a page by its folder (`/pages/accord#contexte`), the same in both locales; its
 * address in the reader's locale is accepted too, the other locale's is not.
 */
export function resolveLink(site: Site, assets: PublicFiles, locale: Locale, url: string): Link {
  if (/^(https?|mailto|tel):/i.test(url)) return { kind: 'outside', url }
  if (url.startsWith('#')) return { kind: 'anchor', id: decode(url.slice(1)) }
  if (!url.startsWith('/')) {
    return {
      kind: 'broken',
      message: `Le lien « ${url} » n’a pas de forme connue.`,
      hint: 'Écrivez /pages/… pour une page du site, #… pour un titre de cette page, https://… pour un autre site.',
    }
  }
  const [path = '', hash] = url.split('#')
  const id = hash === undefined ? undefined : decode(hash)
  const target = contentPath.exec(path)
  const collection = collections.find((name) => name === target?.[1])
  if (target && collection) {
    const page = site.page(locale, `${collection}/${target[2]}`)
    return page ? { kind: 'page', page, id } : missing(url, site, locale)
  }
  const [, first = '', ...rest] = path.split('/')
  if (isLocale(first)) {
    if (first !== locale) {
      return {
        kind: 'broken',
        message: `Le lien « ${url} » quitte la version ${localeFacts[locale].label} de la personne qui lit.`,
        hint: 'Nommez la page par son dossier, par exemple /pages/accord : chaque version y mène à sa propre adresse.',
      }
    }
    const page = site.pageAt(
      locale,
      rest.filter((segment) => segment !== ''),
    )
    return page ? { kind: 'page', page, id } : missing(url, site, locale)
  }
  return assets.has(path) ? { kind: 'file', path } : missing(url, site, locale)
}

function missing(url: string, site: Site, locale: Locale): Link {
  const [path = ''] = url.split('#')
  const near = nearestName(
    path,
    site.pages(locale).map(({ entry }) => `/${entry.key}`),
  )
  return {
    kind: 'broken',
    message: `Le lien « ${url} » ne mène à rien.`,
    hint: near
      ? `Vouliez-vous écrire « ${near} » ?`
      : 'Vérifiez le nom du dossier dans content/, ou du fichier dans public/.',
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
