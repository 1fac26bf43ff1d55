import { describe, expect, test } from 'vitest'
import { sheetOf, withInlineStyles } from '@/lib/export/steps/inline-styles'

const address = '/_next/static/chunks/a.css'
const link = `<link rel="stylesheet" href="${address}" data-precedence="next"/>`

/** Sheets as documents take them, by their address. */
function sheetsOf(texts: Readonly<Record<string, string>>) {
  return new Map(Object.entries(texts).map(([at, text]) => [at, sheetOf(text, at)]))
}

describe('styles go into the document', () => {
  test('sheets go to the end of the head, in their order, and every other byte stays', () => {
    const other = link.replace('a.css', 'b.css')
    const html = `<!DOCTYPE html><head>${link}<meta name="x"/>${other}<title>$& é</title></head><body>`
    const sheets = sheetsOf({
      [address]: 'a::before{content:"$&"}',
      [address.replace('a.css', 'b.css')]: 'b{}',
    })
    expect(withInlineStyles(html, sheets)).toBe(
      '<!DOCTYPE html><head><meta name="x"/><title>$& é</title><style>a::before{content:"$&"}</style><style>b{}</style></head><body>',
    )
  })

  test('styles of some classes go only into documents that hold one of them', () => {
    const sheet =
      '@layer components{a{}@supports (--for:carte liste){.carte{b:"}"}@media print{.liste{}}}i{}}'
    const sheets = sheetsOf({ [address]: sheet })
    const head = (body: string) => withInlineStyles(`<head>${link}</head>${body}`, sheets)
    const common = '<head><style>@layer components{a{}i{}}</style>'
    expect(head('<p class="cartes">')).toBe(`${common}</head><p class="cartes">`)
    expect(head('<p class="b carte c">')).toBe(
      `${common}<style>@layer components{.carte{b:"}"}@media print{.liste{}}}</style></head><p class="b carte c">`,
    )
  })

  test('a sheet that is not there stops the build', () => {
    expect(() => withInlineStyles(link, new Map())).toThrow(address)
  })

  test('a file beside the sheet is found from any document, under a base path too, and a font is asked for at once', () => {
    const based = `/sous-dossier${address}`
    const sheets = sheetsOf({ [based]: '@font-face{src:url(../media/texte.1a2b.woff2)}i{b:url("./c.svg")}' })
    const connection = '<link rel="preconnect" href="/" crossorigin=""/>'
    expect(withInlineStyles(`<head>${connection}${link.replace(address, based)}</head>`, sheets)).toBe(
      '<head><link rel="preload" href="/sous-dossier/_next/static/media/texte.1a2b.woff2" as="font" type="font/woff2" crossorigin=""><style>@font-face{src:url(/sous-dossier/_next/static/media/texte.1a2b.woff2)}i{b:url("/sous-dossier/_next/static/chunks/c.svg")}</style></head>',
    )
  })

  test('a sheet that fetches from elsewhere stops the build', () => {
    expect(() => sheetOf('a{background:url(https://exemple.test/a.png)}', address)).toThrow(address)
  })
})
