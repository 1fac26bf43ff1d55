import { expect, test } from 'vitest'
import { withStylesLast } from '@/lib/export/steps/head-order'

test('styles of the head go to its end, in their order, and the body is left alone', () => {
  expect(
    withStylesLast(
      '<html><head><style data-href="a">a>b{}</style><meta name="x"/><style>$&</style></head><body><style>c</style></body></html>',
    ),
  ).toBe(
    '<html><head><meta name="x"/><style data-href="a">a>b{}</style><style>$&</style></head><body><style>c</style></body></html>',
  )
})

test('a document without a head is left alone', () => {
  expect(withStylesLast('<p>Un texte</p>')).toBe('<p>Un texte</p>')
})
