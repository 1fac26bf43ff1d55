import { describe, expect, test } from 'vitest'
import { isDrawable } from '@/lib/site/card-face'
import { cardLines, lineHeight } from '@/lib/site/card-lines'
import { cardImage, titleBox, titleSizes } from '@/lib/site/card-picture'
import { cardPng } from '@/lib/site/card-png'
import { cardText } from '@/lib/site/card-text'

const imageOf = (title: string) =>
  cardImage('Accord d’innovation', { east: 'France' }, [
    { ...cardLines(title, titleBox, titleSizes), x: 150 },
  ])

describe('a card', () => {
  test('is a PNG of 1200 × 630', async () => {
    const png = Buffer.from(await cardPng(imageOf('L’accord')))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('holds outlines only: no text that would need a font, nothing to fetch', () => {
    const { frame, title } = imageOf('🎉 Un appel 🇫🇷→🇨🇦 👩🏽‍🔬 : Εὐρώπη, 東京 et Łódź ⚠️')
    expect(frame + title).not.toMatch(/<text|<image|href|url\(/)
    expect(title.match(/<path transform/g)?.length).toBeGreaterThan(10)
  })

  test('shows its title in ink: the picture is not the empty card', async () => {
    const [empty, full] = await Promise.all([cardPng(imageOf('')), cardPng(imageOf('L’accord'))])
    expect(full.length).toBeGreaterThan(empty.length * 1.2)
  })

  test('has a glyph for every sign that it lets through', () => {
    const everySign = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).join('')
    const kept = cardText(everySign)
    expect(kept).toContain('œ')
    expect(kept).toContain('«')
    expect([...kept].filter((sign) => !isDrawable(sign))).toEqual([])
  })
})

describe('the text of a card', () => {
  test('loses its emojis with their space, and keeps its accents', () => {
    expect(cardText('Un appel 🎉 à Noël')).toBe('Un appel à Noël')
    expect(cardText('🎉 L’été')).toBe('L’été')
    expect(cardText('Łódź')).toBe('ódz')
  })

  test('keeps its narrow space, in the width that the face has', () => {
    expect(cardText('Qui peut répondre\u202F?')).toBe('Qui peut répondre\u2009?')
  })
})

describe('the lines of a title', () => {
  const titles = [
    'Accord',
    'Appel à projets 2024\u00A0: Carnot MICA, PRIMA Québec et CRIBIQ',
    'M'.repeat(90),
    'WWW MMM '.repeat(11).trim(),
    'Anticonstitutionnellement '.repeat(3).trim(),
    'a b '.repeat(22).trim(),
  ]

  test.each(titles)('fit their box when they can: %s', (title) => {
    const { size, lines } = cardLines(title, titleBox, titleSizes)
    expect(lines.join(' ')).toBe(title)
    if (size !== titleSizes.at(-1))
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(titleBox.height)
  })

  test('are cut at no no-break space', () => {
    const { lines } = cardLines('Un appel\u00A0: '.repeat(8).trim(), titleBox, titleSizes)
    for (const line of lines) expect(line).not.toMatch(/^:/)
  })

  test('are about as long as each other', () => {
    const { lines } = cardLines('L’accord d’innovation entre la France et le Québec', titleBox, titleSizes)
    expect(lines).toEqual(['L’accord d’innovation', 'entre la France', 'et le Québec'])
  })
})
