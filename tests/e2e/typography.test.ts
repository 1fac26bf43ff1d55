import { expect, test } from '@playwright/test'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { typeset } from '@/lib/typography'
import { attribute, documentsOf } from './exported-site'

type Piece = { readonly where: string; readonly locale: Locale; readonly text: string }

const skipped = new Set(['script', 'style', 'code', 'kbd', 'samp', 'pre', 'svg'])
const inline = new Set(
  'a abbr b bdi cite em etat-appel i mark q small span strong sub sup time u wbr button label'.split(' '),
)
const spokenAttributes = ['alt', 'title', 'aria-label', 'placeholder']
const spokenMeta = /^(description|og:title|og:description|og:site_name|twitter:title)$/

const pieces = ['out', '.fixture/out'].flatMap((folder) =>
  documentsOf(folder).flatMap(({ address, elements }) => {
    const [root] = elements
    return root ? piecesOf(root, `${folder}${address}`) : []
  }),
)

test.describe('every text and text attribute of every document', () => {
  test('is there to be read', () => {
    expect(pieces.filter(({ locale }) => locale === 'fr-FR').length).toBeGreaterThan(1000)
    expect(pieces.filter(({ locale }) => locale === 'fr-CA').length).toBeGreaterThan(1000)
  })

  test('has no straight quote or apostrophe', () => {
    expect(holding(/\p{L}'\p{L}|(?<!\d)"/u)).toEqual([])
  })

  test('has no breakable space before a sign that must not begin a line, nor after «', () => {
    expect(holding(/[^\S\u00A0\u202F][;:!?»%‰$€](?=[\s).,…»]|$)/u)).toEqual([])
    expect(holding(/«(?!\u00A0)/u)).toEqual([])
    expect(holding(/(?<!\u00A0)»/u)).toEqual([])
  })

  test('has the space of its place before ; ! ?', () => {
    const missing = /[\p{L}\p{N}»)”’][;!?](?=[\s)\u00A0»]|$)/u
    expect(holding(missing, 'fr-FR')).toEqual([])
    expect(holding(/\u00A0[;!?]/u, 'fr-FR')).toEqual([])
    expect(holding(/[\s\u00A0\u202F][;!?](?=[\s)\u00A0»]|$)/u, 'fr-CA')).toEqual([])
  })

  test('groups figures as its place does', () => {
    expect(holding(/\d[ \u00A0]\d{3}(?!\d)(?![-\u00A0 ]\d)/u, 'fr-FR').filter(isNotTelephone)).toEqual([])
    expect(holding(/\d[ \u202F]\d{3}(?!\d)/u, 'fr-CA').filter(isNotTelephone)).toEqual([])
  })

  test('writes the first of the month « 1er », and keeps the day with its month', () => {
    const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
    expect(holding(new RegExp(`(?<![\\d.])1[\\s\\u00A0]${month}`, 'u'))).toEqual([])
    expect(holding(new RegExp(`\\d ${month}`, 'u'))).toEqual([])
  })

  test('is what the engine makes of it: nothing bypassed it', () => {
    const bypassed = pieces.filter(({ text, locale }) => typeset(text, locale) !== text)
    expect(bypassed.map(({ where, text, locale }) => `${where}: ${text} → ${typeset(text, locale)}`)).toEqual(
      [],
    )
  })
})

function holding(pattern: RegExp, locale?: Locale): readonly string[] {
  return pieces
    .filter((piece) => (locale === undefined || piece.locale === locale) && pattern.test(piece.text))
    .map(({ where, text }) => `${where}: ${text}`)
}

function isNotTelephone(found: string): boolean {
  return !/\d{3}[\u00A0 ]\d{3}-\d{4}/.test(found)
}

/** Text by block, inline elements joined, so that a sign is seen beside the word before it. */
function piecesOf(root: DefaultTreeAdapterTypes.Element, where: string): readonly Piece[] {
  const found: Piece[] = []
  let run = ''
  let runLocale: Locale = 'fr-FR'
  const flush = () => {
    const text = run.replace(/\s*\n\s*/g, ' ').trim()
    if (text !== '') found.push({ where, locale: runLocale, text })
    run = ''
  }
  const visit = (node: DefaultTreeAdapterTypes.Node, lang: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const locale = lang === 'fr' ? 'fr-FR' : lang
      if (!isLocale(locale)) {
        run += '\uFFFC'
        return
      }
      if (locale !== runLocale) flush()
      runLocale = locale
      run += node.value
      return
    }
    if (!('tagName' in node)) return
    const own = attribute(node, 'lang') ?? lang
    const locale = own === 'fr' ? 'fr-FR' : own
    for (const name of spokenAttributes) {
      const text = attribute(node, name)
      if (text && isLocale(locale)) found.push({ where: `${where} ${name}`, locale, text })
    }
    const meta = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
    const content = attribute(node, 'content')
    if (node.tagName === 'meta' && spokenMeta.test(meta) && content && isLocale(locale)) {
      found.push({ where: `${where} ${meta}`, locale, text: content })
    }
    if (skipped.has(node.tagName)) {
      run += '\uFFFC'
      return
    }
    if (!inline.has(node.tagName)) flush()
    for (const child of node.childNodes) visit(child, own)
    if (!inline.has(node.tagName)) flush()
  }
  visit(root, 'fr-FR')
  flush()
  return found
}
