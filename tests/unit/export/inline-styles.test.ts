import { describe, expect, test } from 'vitest'
import { withInlineStyles } from '@/lib/export/steps/inline-styles'

const address = '/_next/static/chunks/a.css'
const link = `<link rel="stylesheet" href="${address}" data-precedence="next"/>`

describe('styles go into the document', () => {
  test('the sheet takes the place of its link, and every other byte stays', () => {
    const html = `<!DOCTYPE html><head>${link}<title>$& é</title></head>`
    expect(withInlineStyles(html, new Map([[address, 'a::before{content:"$&"}']]))).toBe(
      '<!DOCTYPE html><head><style>a::before{content:"$&"}</style><title>$& é</title></head>',
    )
  })

  test('a sheet that is not there stops the build', () => {
    expect(() => withInlineStyles(link, new Map())).toThrow(address)
  })

  test('a sheet with an address relative to itself stops the build', () => {
    expect(() => withInlineStyles(link, new Map([[address, 'a{background:url(../a.png)}']]))).toThrow(address)
  })
})
