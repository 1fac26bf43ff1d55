import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CardFrame, titleBox, titleSizes } from '@/components/card/CardFrame'
import { CardTitle } from '@/components/card/CardTitle'
import { drawnCard } from '@/components/card/drawn-card'
import { cardLines, lineHeight } from '@/lib/site/card-lines'
import { cardText } from '@/lib/site/card-text'

const asked = vi.fn(() => Promise.reject(new Error('A card asked the network.')))

beforeEach(() => {
  asked.mockClear()
  vi.stubGlobal('fetch', asked)
})
afterEach(() => vi.unstubAllGlobals())

async function drawn(title: string): Promise<Buffer> {
  const card = (
    <CardFrame siteName="Accord d’innovation" shores={{ east: 'France' }}>
      <CardTitle {...cardLines(title, titleBox, titleSizes)} />
    </CardFrame>
  )
  return Buffer.from(await drawnCard(card))
}

describe('a card', () => {
  test('is a PNG of 1200 × 630', async () => {
    const png = await drawn('L’accord')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('of a title with emojis, arrows and other scripts asks the network for nothing', async () => {
    await drawn('🎉 Un appel 🇫🇷→🇨🇦 👩🏽‍🔬 : Εὐρώπη, 東京 et Łódź ⚠️')
    expect(asked).not.toHaveBeenCalled()
  })

  test('has a glyph for every sign that it lets through', async () => {
    const everySign = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).join('')
    const kept = cardText(everySign)
    expect(kept).toContain('œ')
    for (let start = 0; start < kept.length; start += 40) await drawn(kept.slice(start, start + 40))
    expect(asked).not.toHaveBeenCalled()
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
