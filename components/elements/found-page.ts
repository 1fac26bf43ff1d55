import { excerpt, marked, type Piece, wordsOf } from '@/lib/search/excerpt'
import type { FoundPage } from './search-client'

const mostSections = 3

/** A page that was found, as an item of the list: title, passage with the words marked, sections that hold them. */
export function foundPageItem(page: FoundPage): HTMLLIElement {
  const words = wordsOf(page.content)
  const places = new Map(
    page.weighted_locations.map((place) => [place.location, place.balanced_score / place.weight ** 2]),
  )
  const title = wordsOf(page.meta.title)
  const item = document.createElement('li')
  const heading = link(page.url)
  heading.append(...nodes(marked(title, places)))
  const passage = document.createElement('p')
  passage.append(...nodes(excerpt(words, places, title.length)))
  item.append(heading, passage)
  const sections = page.sub_results.filter(({ anchor }) => anchor).slice(0, mostSections)
  if (sections.length > 0) {
    const list = document.createElement('ul')
    for (const section of sections) {
      const entry = document.createElement('li')
      const target = link(section.url)
      target.append(section.title)
      entry.append(target)
      list.append(entry)
    }
    item.append(list)
  }
  return item
}

function link(url: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = url
  return anchor
}

function nodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.append(text)
    return mark
  })
}
