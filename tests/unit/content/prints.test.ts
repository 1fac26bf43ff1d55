import { describe, expect, test } from 'vitest'
import { printReader } from '@/lib/content/prints'
import { fingerprintOf } from '@/lib/content/relecture/fingerprint'
import { createSite } from '@/lib/content/site'
import { locales } from '@/lib/i18n/locales'
import { mdx, smallSite } from './small-site'

const accord = 'content/pages/accord/fr-CA.mdx'

/** The print of every page, by address. */
function prints(
  changes: Readonly<Record<string, string>> = {},
  surroundings = '',
): ReadonlyMap<string, string> {
  const content = smallSite(changes)
  const site = createSite(content)
  const print = printReader(content, surroundings)
  return new Map(
    locales.flatMap((locale) => site.pages(locale)).map((page) => [page.address, print(page)] as const),
  )
}

/** Addresses whose print is not what it was. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].filter(([address, print]) => before.get(address) !== print).map(([address]) => address)
}

describe('a page has another print when it could look different', () => {
  const before = prints()
  const all = [...before.keys()]

  test('nothing changed: every print is the same, and none is that of another page', () => {
    expect(changed(before, prints())).toEqual([])
    expect(new Set(before.values()).size).toBe(all.length)
  })

  test('a sentence of one text: that page alone', () => {
    expect(changed(before, prints({ [accord]: mdx('Page accord', 'entente', 'Un autre texte.\n') }))).toEqual(
      ['/fr-CA/entente/'],
    )
  })

  test('a title, which menus and lists of other pages show: all pages', () => {
    expect(changed(before, prints({ [accord]: mdx('L’entente', 'entente') }))).toEqual(all)
  })

  test('a review: the page that it marks alone', () => {
    const marked = mdx('Page accord', 'entente').replace('slug:', 'jumeauRelu: "0123456789ab"\nslug:')
    expect(changed(before, prints({ [accord]: marked }))).toEqual(['/fr-CA/entente/'])
  })

  test('other words of a twin that is newer, once a page was reviewed: that page too', () => {
    const french = 'content/pages/accord/fr-FR.mdx'
    const twin = (body: string) => mdx('Page accord', 'entente', body).replace('2026-11-22', '2026-11-23')
    const read = smallSite({ [accord]: twin('Un texte.') }).byKey.get('pages/accord')?.texts['fr-CA']
    const marked = mdx('Page accord', 'accord').replace(
      'slug:',
      `jumeauRelu: "${read && fingerprintOf(read)}"\nslug:`,
    )
    const reviewed = prints({ [french]: marked, [accord]: twin('Un texte.') })
    const drifted = prints({ [french]: marked, [accord]: twin('Un autre texte.') })
    expect(changed(reviewed, drifted)).toEqual(['/fr-FR/accord/', '/fr-CA/entente/'])
  })

  test('a fiche, a source or a term: all pages', () => {
    const fiche = 'menu: { zone: principal, ordre: 9 }\n'
    expect(changed(before, prints({ 'content/pages/accord/fiche.yaml': fiche }))).toEqual(all)
  })

  test('front matter that cannot be read: all pages', () => {
    expect(changed(before, prints({ [accord]: 'Un texte sans en-tête.\n' })).length).toBeGreaterThan(
      all.length / 2,
    )
  })

  test('the code, the day, the state of a call: all pages', () => {
    expect(changed(before, prints({}, 'another day'))).toEqual(all)
  })
})
