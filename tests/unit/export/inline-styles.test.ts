import { describe, expect, test } from 'vitest'
import { withInlineStyles } from '@/lib/export/steps/inline-styles'

const address = '/_next/static/chunks/a.css'
const link = `<link rel="stylesheet" href="${address}" data-precedence="next"/>`

describe('styles go into the document', () => {
  test('sheets go to the end of the head, in their order, and every other byte stays', () => {
    const other = link.replace('a.css', 'b.css')
    const html = `<!DOCTYPE html><head>${link}<meta name="x"/>${other}<title>$& é</title></head><body>`
    const sheets = new Map([
      [address, 'a::before{content:"$&"}'],
      [address.replace('a.css', 'b.css'), 'b{}'],
    ])
    expect(withInlineStyles(html, sheets)).toBe(
      '<!DOCTYPE html><head><meta name="x"/><title>$& é</title><style>a::before{content:"$&"}</style><style>b{}</style></head><body>',
    )
  })

  test('a sheet that is not there stops the build', () => {
    expect(() => withInlineStyles(link, new Map())).toThrow(address)
  })

  test('a sheet with an address relative to itself stops the build', () => {
    expect(() => withInlineStyles(link, new Map([[address, 'a{background:url(../a.png)}']]))).toThrow(address)
  })
})
