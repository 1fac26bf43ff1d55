import { expect, test } from 'vitest'
import { telephoneNumber } from '@/lib/i18n/telephone'

test('a number reads as it is dialled at home', () => {
  expect(telephoneNumber('514 284-0211', 'quebec', 'fr-CA')).toEqual({
    text: '514\u00a0284-0211',
    address: 'tel:+15142840211',
  })
})

test('from the other shore it takes the code of its country, and a French one loses its zero', () => {
  expect(telephoneNumber('514 284-0211', 'quebec', 'fr-FR').text).toBe('+1\u00a0514\u00a0284-0211')
  expect(telephoneNumber('01 23 45 67 89', 'france', 'fr-CA')).toEqual({
    text: '+33\u00a01\u00a023\u00a045\u00a067\u00a089',
    address: 'tel:+33123456789',
  })
})
