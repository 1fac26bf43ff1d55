import { describe, expect, test } from 'vitest'
import { typesetMessages } from '@/lib/typography'
import { spaced } from './read-tree'

describe('les messages de l’interface', () => {
  test.each([
    ['Bonjour {name} !', 'Bonjour {name}^!', 'Bonjour {name}!'],
    ["l'{name} et d'<b>accord</b> ?", 'l’{name} et d’<b>accord</b>^?', 'l’{name} et d’<b>accord</b>?'],
    ["l''accord", 'l’accord', 'l’accord'],
    ["'{name}' : {name}", "'{name}'~: {name}", "'{name}'~: {name}"],
    ['<b>Quoi </b>?', '<b>Quoi</b>^?', '<b>Quoi</b>?'],
    ['"<b>{title}</b>"', '«~<b>{title}</b>~»', '«~<b>{title}</b>~»'],
    [
      '{count, plural, =0 {Aucune page !} one {# page ?} other {# % ; # km}} : fin',
      '{count, plural, =0 {Aucune page^!} one {#~page^?} other {#~%^; #~km}}~: fin'.replace(
        '#~page',
        '# page',
      ),
      '{count, plural, =0 {Aucune page!} one {# page?} other {#~%; #~km}}~: fin',
    ],
    [
      '{who, select, a {Oui ?} other {Non {n, number} ?}}',
      '{who, select, a {Oui^?} other {Non {n, number}^?}}',
      '{who, select, a {Oui?} other {Non {n, number}?}}',
    ],
    ['{date, date, ::yyyyMMdd} ?', '{date, date, ::yyyyMMdd}^?', '{date, date, ::yyyyMMdd}?'],
    ['{cassé ?', '{cassé ?', '{cassé ?'],
    ['cassé } ?', 'cassé } ?', 'cassé } ?'],
  ])('%s', (typed, france, quebec) => {
    expect(typesetMessages(typed, 'fr-FR')).toBe(spaced(france))
    expect(typesetMessages(typed, 'fr-CA')).toBe(spaced(quebec))
  })

  test('un catalogue garde ses clés et sa forme', () => {
    const catalog = { 'a ?': { b: ['Quoi ?', 1, null, true] } }
    expect(typesetMessages(catalog, 'fr-CA')).toEqual({ 'a ?': { b: ['Quoi?', 1, null, true] } })
  })
})
