import { expect, test } from '@playwright/test'
import { passagesOf } from './access/prose'
import { attribute, type Document, documentsOf, type Element, elementsOf, textOf } from './exported-site'

const pages = documentsOf('out').filter(({ address }) => /^\/fr-(FR|CA)\//.test(address))

/**
 * Names and words that everyone reads as they are: organisations whose page of the site says what the letters stand for,
 * networks, programmes and formats known by their letters alone, and the dollar of Canada.
 */
const names = new Set(
  'MICA PRIMA CRIBIQ MERS PSO M-ERA.NET INNOV-R CA RSS JSON HTML CSS SVG URL AA II CEDEX CTI IP PDF NVDA JAWS'.split(
    ' ',
  ),
)

test('headings go down one level at a time, and none is empty', () => {
  const faults = pages.flatMap(({ address, elements }) => {
    const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    return headings.flatMap((heading, index) => {
      const words = textOf(heading).trim()
      const jumps = (levels[index] ?? 1) > (levels[index - 1] ?? 0) + 1
      return jumps || words === '' ? [`${address} ${heading.tagName} “${words}”`] : []
    })
  })
  expect(faults).toEqual([])
})

test('every page has one of each landmark, and names that tell those of a kind apart', () => {
  for (const { address, elements } of pages) {
    const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length
    expect([count('main'), count('footer')], address).toEqual([1, 1])
    for (const tag of ['nav', 'section', 'aside']) {
      const labels = elements
        .filter(({ tagName }) => tagName === tag)
        .map((region) => nameOf(region, elements))
      expect(labels, `${address} ${tag}`).not.toContain('')
      expect(new Set(labels).size, `${address} ${tag}: ${labels}`).toBe(labels.length)
    }
  }
})

test('links say where they lead: no bare “ici”, and one name leads to one place', () => {
  const faults = pages.flatMap(({ address, elements }) => {
    const places = new Map<string, string>()
    return elements.flatMap((link) => {
      const href = attribute(link, 'href') ?? ''
      if (link.tagName !== 'a' || href.startsWith('#')) return []
      const name = nameOf(link, elements)
      const vague =
        /^(?:|ici|lien|cliquez.*|lire|lire la suite|en savoir plus|plus|voir|suite|page|site)$/i.test(name)
      // A page of the lexique is one place, wherever in it; so is a site, in each of its languages.
      const key = `${name} ${attribute(link, 'hreflang') ?? ''}`
      const [place = ''] = href.split('#')
      const other = places.get(key)
      places.set(key, other ?? place)
      // An address to copy into another program is its own name.
      const isBare = /^https?:/.test(name) && !elementsOf(link).some(({ tagName }) => tagName === 'code')
      if (vague || isBare) return [`${address} “${name}”`]
      return other === undefined || other === place ? [] : [`${address} “${name}”: ${other} and ${place}`]
    })
  })
  expect(faults).toEqual([])
})

test('an acronym is explained where a page first uses it', () => {
  const unexplained = pages.flatMap((page) => {
    const seen = new Set<string>(names)
    return proseOf(page).flatMap(({ text }) =>
      (
        text.match(/(?<![\p{L}\d.-])\p{Lu}(?:[\p{Lu}\d&.-]*\p{Lu}|\p{Lu})(?![\p{L}\d]|-\p{L})/gu) ?? []
      ).flatMap((acronym) => {
        if (seen.has(acronym)) return []
        seen.add(acronym)
        return explains(text, acronym) ? [] : [`${page.address} ${acronym}: “${text.trim().slice(0, 160)}”`]
      }),
    )
  })
  expect(unexplained).toEqual([])
})

test('words of another language are marked as such, so that they are said in it', () => {
  const english = /\b(?:the|and|of|with|for|from|this|is|are|open access|call for)\b/i
  const unmarked = pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => /^(?:p|li|dd|td|a|h[1-4]|title)$/.test(tagName))
      .flatMap((element) => passagesOf(element))
      .flatMap(({ text }) => (english.test(text) ? [`${page.address} “${text.trim().slice(0, 80)}”`] : [])),
  )
  expect([...new Set(unmarked)]).toEqual([])
  expect(pages.flatMap((page) => proseOf(page)).some(({ foreign }) => foreign !== '')).toBe(true)
})

function proseOf({ elements }: Document) {
  const main = elements.find(({ tagName }) => tagName === 'main')
  return main ? passagesOf(main) : []
}

/** In brackets or after « ou » beside what it stands for, before such brackets, or called « sigle » in its sentence. */
function explains(text: string, acronym: string): boolean {
  const letters = acronym.replaceAll('.', '\\.')
  const ways = [
    `\\((?:[^()]*\\s)?${letters}(?:\\s[^()]*)?\\)`,
    `, ou ${letters}`,
    `${letters}\\s+\\(`,
    `sigle[^.]*${letters}`,
  ]
  return new RegExp(ways.join('|'), 'u').test(text)
}

function nameOf(element: Element, all: readonly Element[]): string {
  const labelledBy = attribute(element, 'aria-labelledby')
  const label = labelledBy ? all.find((other) => attribute(other, 'id') === labelledBy) : undefined
  const images = elementsOf(element).map((part) => attribute(part, 'alt') ?? '')
  return (
    attribute(element, 'aria-label') ?? (label ? textOf(label) : `${textOf(element)}${images.join('')}`)
  )
    .replace(/\s+/g, ' ')
    .trim()
}
