import type { Page } from '@/lib/content'
import { localeFacts } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainForms } from '@/lib/typography'
import { cardSize } from './card'
import { baselineIn, textOutline } from './card-face'
import { type CardLines, cardLines, lineHeight } from './card-lines'
import { cardText } from './card-text'
import { type Subject, subjectTitles } from './neutral'

/** Text stays inside the central 900 × 470: square previews crop the sides. */
const safeArea = { left: 150, right: 1050, top: 80, bottom: 550 } as const
const safeWidth = safeArea.right - safeArea.left

/** What the name of the site, the arc and its shores leave for the title, whose middle is at `middle`. */
export const titleBox = { width: safeWidth, height: 262 } as const
export const titleSizes = [92, 80, 72, 64, 58, 52, 46]
const middle = 274
/** The strip of a card that holds nothing but its title, from edge to edge. */
export const titleStrip = { top: middle - 142, height: 284 } as const

const column = { width: 425, height: titleBox.height } as const
const columnSizes = [60, 54, 48, 44, 40, 36, 32]

/** The light theme of `app/theme.css`. */
const colors = { paper: '#fbf9f4', ink: '#17202e', muted: '#474d59', link: '#0b4788' } as const

const smallText = 30

/** Names of the shores at the ends of the arc, Québec to the west; a shore without name is a hollow point. */
type Shores = { readonly west?: string; readonly east?: string }

/** A title whose lines are already broken, and the side of the safe area that it begins at. */
type PlacedTitle = CardLines & { readonly x: number }

/** A card as two SVG images: what many cards have in common, and the strip of its title. */
export type CardImage = { readonly frame: string; readonly title: string }

/**
 * The share card of a page. What changes with the day, such as the state of a call, is not on it: copies
 * would lie.
 */
export function pageCardImage({ textLocale, text }: Page): CardImage {
  const { label } = localeFacts[textLocale]
  return cardImage(
    translator(textLocale, 'site')('name'),
    textLocale === 'fr-CA' ? { west: label } : { east: label },
    [{ ...cardLines(plainForms(text.frontMatter.title), titleBox, titleSizes), x: safeArea.left }],
  )
}

/** The share card of a neutral address: each shore’s title above its end of the arc, or the one title of both. */
export function neutralCardImage(subject: Subject): CardImage {
  const [france = '', quebec] = subjectTitles(subject).map(plainForms)
  return cardImage(
    translator('fr-FR', 'chooser')('title'),
    { west: localeFacts['fr-CA'].label, east: localeFacts['fr-FR'].label },
    quebec === undefined
      ? [{ ...cardLines(france, titleBox, titleSizes), x: safeArea.left }]
      : twoTitles(quebec, france),
  )
}

/** Both in the size of the longer one: neither shore speaks louder. */
function twoTitles(west: string, east: string): readonly PlacedTitle[] {
  const size = Math.min(...[west, east].map((title) => cardLines(title, column, columnSizes).size))
  return [
    { ...cardLines(west, column, [size]), x: safeArea.left },
    { ...cardLines(east, column, [size]), x: safeArea.right - column.width },
  ]
}

/** Ink on warm white: the name of the site, a title, and the arc from one shore to the other. */
export function cardImage(siteName: string, shores: Shores, titles: readonly PlacedTitle[]): CardImage {
  const { left, right, top, bottom } = safeArea
  const tallest = Math.max(...titles.map(({ size, lines }) => lines.length * size * lineHeight))
  const name = { x: left, baseline: top + smallText, size: smallText, weight: 600 } as const
  const label = { baseline: bottom - 10, size: smallText }
  return {
    frame: onPaper(
      { top: 0, height: cardSize.height },
      `<g fill="${colors.link}">${textOutline(cardText(siteName), name)}</g>
${arc(shores)}
<g fill="${colors.muted}">${textOutline(shores.west ?? '', { ...label, x: left })}${textOutline(shores.east ?? '', { ...label, x: right, isRight: true })}</g>`,
    ),
    title: onPaper(
      titleStrip,
      `<g fill="${colors.ink}">${titles.map((title) => titleOutline(title, middle - tallest / 2)).join('')}</g>`,
    ),
  }
}

/** A strip of a card, in the coordinates of the whole. */
function onPaper({ top, height }: { readonly top: number; readonly height: number }, drawing: string) {
  const { width } = cardSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}">
<path fill="${colors.paper}" d="M0 ${top}h${width}v${height}H0z"/>
${drawing}
</svg>`
}

function titleOutline({ size, lines, x }: PlacedTitle, top: number): string {
  const height = size * lineHeight
  const first = top + baselineIn(height, size)
  return lines.map((line, index) => textOutline(line, { x, baseline: first + index * height, size })).join('')
}

function arc({ west, east }: Shores): string {
  const from = safeArea.left + 12
  const to = safeArea.right - 12
  const y = 494
  const rise = `${from + safeWidth / 4} ${y - 68} ${to - safeWidth / 4} ${y - 68}`
  const shore = (x: number, name?: string) =>
    `<circle cx="${x}" cy="${y}" r="9" fill="${name === undefined ? colors.paper : colors.link}"/>`
  return `<g fill="none" stroke="${colors.link}" stroke-width="3"><path d="M${from} ${y}C${rise} ${to} ${y}"/>${shore(from, west)}${shore(to, east)}</g>`
}
